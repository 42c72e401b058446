import type { Fill, NativeField } from '../newsletter/form.js';

/** A box to tick, as its author wrote it. */
export interface LightBox {
  readonly input: HTMLInputElement;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  /** What stands in the label, links and all. */
  readonly content: readonly Node[];
}

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
export interface LightForm {
  readonly action?: string | undefined;
  readonly topics: readonly LightBox[];
  readonly texts: readonly LightText[];
  /** Hidden fields and honeypots, to be sent as they are. */
  readonly kept: readonly NativeField[];
  readonly email?: HTMLInputElement | undefined;
  /** There only where the author asks for the name, under the author's label, if any. */
  readonly name?: (Omit<LightText, 'name' | 'label'> & NamePlace) | undefined;
  readonly consent?: LightBox | undefined;
  /** What else has to be ticked, such as an age. */
  readonly declarations: readonly LightBox[];
  readonly tracking?: LightBox | undefined;
}

/**
 * Honeypots of Mailchimp, Brevo, rapidmail and phpList, which their own style sheets hide: who is asked for
 * one, and fills it in, is taken for a program.
 */
const HONEYPOT =
  /^(b_[0-9a-z]+_[0-9a-z]+|email_address_check|rm_(email|comment)|VerificationCodeX)$/;

const NO_FIELD = /^(submit|button|image|reset|file|password)$/;

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
    if (!name || NO_FIELD.test(type) || input.closest('[slot]')) continue;
    if (type === 'checkbox' || type === 'radio') {
      if (name === 'trackingConsent') tracking = box(input);
      else boxes.push(box(input));
    } else if (isHidden(input, host)) {
      kept.push({ name, value, fill: input.dataset['fill'] as Fill | undefined });
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
  const action = host.querySelector('form')?.getAttribute('action') ?? undefined;
  return { action, texts, kept, email, name: person, tracking, ...sorted(boxes) };
}

/** `list`, or `l` as listmonk's own form calls it. */
export function isListName(name: string): boolean {
  return name === 'list' || name === 'l';
}

/** Many services give the consent a name of their own: there it is the first box that must be ticked. */
function sorted(
  boxes: readonly LightBox[],
): Pick<LightForm, 'consent' | 'declarations' | 'topics'> {
  const consent =
    boxes.find(({ name }) => name === 'consent') ?? boxes.find(({ input }) => input.required);
  const others = boxes.filter((one) => one !== consent);
  const isDeclaration = ({ input, name }: LightBox) => input.required && !isListName(name);
  return {
    consent,
    declarations: others.filter(isDeclaration),
    topics: others.filter((one) => !isDeclaration(one)),
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
function isHidden(input: HTMLInputElement, host: Element): boolean {
  const hiding = input.closest('[hidden], [aria-hidden="true"]');
  return (
    input.type === 'hidden' ||
    input.tabIndex < 0 ||
    HONEYPOT.test(input.name) ||
    (hiding !== null && host.contains(hiding))
  );
}
