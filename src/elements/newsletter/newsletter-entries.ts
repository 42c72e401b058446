import { emailProblem } from '../../newsletter/email-problem.js';
import type { NativeField } from '../../newsletter/form.js';
import type { NewsletterMessageKey } from '../../i18n/newsletter/catalogue.js';

/** Fields that can be wrong; also the ids of their inputs. */
export type FieldName = 'email' | 'topics' | 'consent' | `declaration-${number}`;

/** What a visitor should look at again, in the order of the form. */
export type FieldErrors = ReadonlyMap<FieldName, NewsletterMessageKey>;

/** What a visitor entered. */
export interface NewsletterEntries {
  readonly email: string;
  readonly name: string;
  /** Filled texts and ticked topics, under the author's names. */
  readonly texts: readonly NativeField[];
  readonly topics: readonly NativeField[];
  readonly consents: boolean;
  /** Ids of required boxes that are not ticked, besides that of the consent. */
  readonly undeclared: readonly FieldName[];
  readonly tracking: boolean;
  /** The field nobody sees has something in it. */
  readonly trapped: boolean;
}

const input = (form: HTMLFormElement, id: string) => form.querySelector<HTMLInputElement>(`#${id}`);

export function readEntries(form: HTMLFormElement): NewsletterEntries {
  const all = (selector: string) =>
    [...form.querySelectorAll<HTMLInputElement>(selector)].map(({ name, value }) => ({
      name,
      value: value.trim(),
    }));
  const undeclared = form.querySelectorAll('input[id^="declaration-"]:not(:checked)');
  return {
    email: input(form, 'email')?.value.trim() ?? '',
    name: input(form, 'name')?.value.trim() ?? '',
    texts: all('[data-text]').filter(({ value }) => value),
    topics: all('[data-topic]:checked'),
    consents: input(form, 'consent')?.checked ?? false,
    undeclared: [...undeclared].map(({ id }) => id as FieldName),
    tracking: input(form, 'tracking')?.checked ?? false,
    trapped: Boolean(input(form, 'empty')?.value),
  };
}

export function findErrors(
  form: HTMLFormElement,
  entries: NewsletterEntries,
  needsTopic: boolean,
): FieldErrors {
  const errors = new Map<FieldName, NewsletterMessageKey>();
  const fits = !input(form, 'email')?.validity.typeMismatch;
  const wrongEmail = emailProblem(entries.email, fits);
  if (wrongEmail) errors.set('email', wrongEmail);
  if (needsTopic && !entries.topics.length) errors.set('topics', 'topicsMissing');
  if (!entries.consents) errors.set('consent', 'consentMissing');
  for (const id of entries.undeclared) errors.set(id, 'declarationMissing');
  return errors;
}
