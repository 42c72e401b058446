import type { Declaration } from '../../newsletter/subscription.js';
import type { NativeField } from '../../newsletter/form.js';
import { isListName, type LightBox } from './light-boxes.js';
import type { LightForm } from './light-form.js';
import type { NewsletterSettings } from './newsletter-settings.js';
import type { SubmissionContext } from './newsletter-submission.js';
import { shownText } from './own-text.js';

/** What of the element is sent along. */
interface NewsletterElement {
  readonly renderRoot: ParentNode;
  readonly emailField: string;
  readonly nameField: string;
  readonly consentVersion: string | undefined;
  readonly trackingConsent: boolean;
}

/** Turns what a visitor entered into what is sent: with the declarations as they stand on the page. */
export function newsletterContext(
  element: NewsletterElement,
  settings: NewsletterSettings,
  light: LightForm,
  language: string,
): SubmissionContext {
  const { emailField, nameField, trackingConsent } = element;
  const declaration = (selector: string, own: LightBox | undefined): Declaration => {
    const shown = element.renderRoot.querySelector(selector);
    const version = element.consentVersion ?? own?.value ?? '1';
    // Its hash is computed when it is sent.
    return { text: shown ? shownText(shown) : '', version, hash: null };
  };
  return {
    settings,
    form: ({ texts, topics, tracking }) => ({
      emailField,
      nameField,
      kept: [
        ...light.kept,
        ...light.button,
        ...texts,
        ...topics,
        ...(light.consent ? [light.consent] : []),
        ...light.declarations,
        ...(light.tracking && tracking ? [light.tracking] : []),
      ],
    }),
    subscription: ({ email, name, texts, topics, tracking }) => ({
      email,
      ...(name && { name }),
      lists: [
        ...new Set([
          ...settings.lists,
          ...(settings.provider === 'form' ? [] : topics.map(({ value }) => value)),
        ]),
      ],
      fields: [...light.kept.filter(saysMore), ...texts, ...light.declarations].map(
        ({ name: field, value }) => ({ name: field, value }),
      ),
      consent: declaration('.declaration', light.consent),
      ...((trackingConsent || light.tracking) && {
        trackingConsent: {
          ...declaration('.tracking-declaration', light.tracking),
          given: tracking,
        },
      }),
      page: location.href.replace(/#.*/, ''),
      time: new Date().toISOString(),
      language,
    }),
  };
}

/** Whether a hidden field is neither empty, as a trap is, nor in the subscription by another name. */
function saysMore({ name, value, fill }: NativeField): boolean {
  return value !== '' && !fill && !isListName(name);
}
