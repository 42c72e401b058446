import { FILLS, type NativeField } from '../../newsletter/form.js';
import { type LightBox, type LightBoxes, sortBoxes } from './light-boxes.js';

/** What a browser may fill in of what newsletters ask for. */
const AUTOCOMPLETE = [
  ...(['name', 'honorific-prefix', 'given-name', 'family-name'] as const),
  ...(['organization', 'organization-title', 'postal-code', 'off'] as const),
];
export type Autocomplete = (typeof AUTOCOMPLETE)[number];

/** A line of text the author asks for besides address and name. */
interface LightText {
  readonly input: HTMLInputElement;
  readonly name: string;
  readonly label: string;
  readonly autocomplete: Autocomplete | undefined;
}

/** How the field for the name is called, and how many other lines stand before it. */
interface NamePlace {
  readonly label: string | undefined;
  readonly at: number;
}

/**
 * What the page's author wrote inside the element: the native form that works without JavaScript, or
 * single inputs. It is read and shown in our own form, never submitted by itself.
 */
export interface LightForm extends LightBoxes {
  readonly action?: string | undefined;
  readonly texts: readonly LightText[];
  /** Hidden fields and honeypots, to be sent as they are. */
  readonly kept: readonly NativeField[];
  /** What its button sends: phpList asks for it. */
  readonly button: readonly NativeField[];
  /** Names of fields that our own form has nothing for. */
  readonly unshown: readonly string[];
  readonly email?: HTMLInputElement | undefined;
  /** There only where the author asks for the name, under the author's label, if any. */
  readonly name?: (Omit<LightText, 'name' | 'label'> & NamePlace) | undefined;
  readonly tracking?: LightBox | undefined;
}

/**
 * Honeypots of Mailchimp, Brevo, rapidmail and phpList, which their own style sheets hide: who is asked for
 * one, and fills it in, is taken for a program.
 */
const HONEYPOT =
  /^(b_[0-9a-z]+_[0-9a-z]+|email_address_check|rm_(email|comment)|VerificationCodeX)$/;

const BUTTON = /^(submit|button|image|reset)$/;
const UNSHOWN = 'select, textarea, [type="radio"], [type="file"], [type="password"]';
/** The first of a form is the one that Enter presses. */
const SUBMIT = 'button:not([type]), [type="submit"], [type="image"]';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** @param names wire names of address and name, to know those fields by */
export function readLightForm(host: Element, names: { email: string; name: string }): LightForm {
  const boxes: LightBox[] = [];
  const texts: LightText[] = [];
  const kept: NativeField[] = [];
  let tracking: LightBox | undefined;
  let email: HTMLInputElement | undefined;
  let person: LightForm['name'];
  for (const input of host.querySelectorAll('input')) {
    const { type, name, value } = input;
    if (!name || BUTTON.test(type) || input.matches(UNSHOWN) || input.closest('[slot]')) continue;
    if (type === 'checkbox') {
      if (name === 'trackingConsent') tracking = box(input);
      else boxes.push(box(input));
    } else if (isHidden(input, host)) {
      const fill = FILLS.find((known) => known === input.dataset['fill']);
      kept.push({ name, value, fill });
    } else if (name !== names.name && (type === 'email' || name === names.email)) email = input;
    else {
      const autocomplete = AUTOCOMPLETE.find((token) => token === input.autocomplete);
      const label = labelText(input);
      if (name !== names.name) texts.push({ input, name, label, autocomplete });
      else
        person = {
          input,
          label: label === name ? undefined : label,
          autocomplete,
          at: texts.length,
        };
    }
  }
  const form = host.querySelector('form');
  const submit = form?.querySelector<HTMLButtonElement>(SUBMIT);
  const unshown = [...host.querySelectorAll<Field>(UNSHOWN)].filter(
    (field) => field.name && !field.closest('[slot]') && !isHidden(field, host),
  );
  return {
    action: form?.getAttribute('action') ?? undefined,
    texts,
    kept,
    button: submit?.name ? [{ name: submit.name, value: submit.value }] : [],
    unshown: [...new Set(unshown.map(({ name }) => name))],
    email,
    name: person,
    tracking,
    ...sortBoxes(boxes),
  };
}

function box(input: HTMLInputElement): LightBox {
  const content = [...(input.labels?.[0]?.childNodes ?? [])].filter((node) => node !== input);
  return { input, name: input.name, value: input.value, label: labelText(input), content };
}

function labelText(input: HTMLInputElement): string {
  const text = input.labels?.[0]?.textContent ?? input.getAttribute('aria-label') ?? input.name;
  return text.replace(/\s+/g, ' ').trim();
}

/** Hidden from visitors: by type, or as honeypots are, also those that only a style sheet hides. */
function isHidden(input: Field, host: Element): boolean {
  const hiding = input.closest('[hidden], [aria-hidden="true"]');
  return (
    input.type === 'hidden' ||
    input.tabIndex < 0 ||
    HONEYPOT.test(input.name) ||
    (hiding !== null && host.contains(hiding))
  );
}
