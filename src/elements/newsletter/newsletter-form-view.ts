import type { nothing, TemplateResult } from 'lit';
import type { NewsletterLocale } from '../../i18n/newsletter/catalogue.js';
import type { LightForm } from './light-form.js';
import type { FieldErrors } from './newsletter-entries.js';
import type { NewsletterSettings } from './newsletter-settings.js';

/** Everything the form shows. */
export interface NewsletterFormView {
  readonly locale: NewsletterLocale;
  readonly settings: NewsletterSettings;
  readonly light: LightForm;
  readonly askName: boolean;
  readonly tracking: boolean;
  /** The consent text in the slot, which is shown instead of any other. */
  readonly ownConsent: readonly Element[];
  readonly privacyHref: string | undefined;
  readonly errors: FieldErrors;
  /** Whether the field that nobody sees is there. */
  readonly trap: boolean;
  readonly sending: boolean;
  readonly hidden: boolean;
  /** Stands above the fields: a summary, or what went wrong. */
  readonly notice: TemplateResult | typeof nothing;
  readonly submit: (event: SubmitEvent) => void;
}
