import type { Subscription } from './subscription.js';

/** A field of the author's own form. */
export interface NativeField {
  readonly name: string;
  readonly value: string;
  /** What the kit knows and the value shall be. */
  readonly fill?: Fill | undefined;
}

/** Names for `data-fill`: what the operator may want to log, where its provider has a field for it. */
export const FILLS = ['page', 'time', 'language', 'consent-text', 'consent-version'] as const;
export type Fill = (typeof FILLS)[number];

/** Names and values of a native form, in the order they are sent. */
export type FormEntries = readonly (readonly [name: string, value: string])[];

/**
 * The fields of a native form POST, for services that answer with a page of their own: CleverReach,
 * Brevo, Mailchimp, rapidmail, Mautic, phpList. Their answer cannot be read, so nothing is claimed.
 * @param options.kept hidden fields, honeypots, ticked topics and consent of the author's own form,
 * each sent under its own name
 */
export function formEntries(
  subscription: Omit<Subscription, 'trackingConsent'>,
  {
    emailField,
    nameField,
    kept,
  }: { emailField: string; nameField: string; kept: readonly NativeField[] },
): FormEntries {
  const { email, name, lists, page, time, language, consent } = subscription;
  const known: Record<Fill, string> = {
    page,
    time,
    language,
    'consent-text': consent.text,
    'consent-version': consent.version,
  };
  return [
    [emailField, email],
    ...(name ? [[nameField, name] as const] : []),
    ...lists.map((list) => ['list', list] as const),
    ...kept.map((field) => [field.name, field.fill ? known[field.fill] : field.value] as const),
  ];
}
