/** Where a decision was taken. */
export type ConsentSource = 'banner' | 'gate' | 'gpc' | 'api' | 'complianz';

/** A visitor's decision and its proof (Art. 7(1) GDPR), as it is stored and as the operator receives it. */
export interface ConsentRecord {
  /** Of this format. */
  readonly version: 1;
  /** Random, so that a visitor can name the own record; says nothing else. */
  readonly id: string;
  /** RFC 3339, UTC: when everything was last decided; from here `maxAgeDays` counts. */
  readonly givenAt: string;
  /** RFC 3339, UTC: the last change, also of a single service. */
  readonly changedAt: string;
  /** BCP 47 tag of the text the visitor read. */
  readonly language: string;
  readonly categories: Readonly<Record<string, boolean>>;
  readonly services: Readonly<Record<string, boolean>>;
  /** The `version` of the configuration. */
  readonly textVersion: string;
  /**
   * SHA-256, hexadecimal, of the banner's text about these services, by which a change of it is noticed; whether it was
   * read, `source` tells. `null` where the page is no secure context, and in what the browser or Complianz says.
   */
  readonly textHash: string | null;
  readonly source: ConsentSource;
  /** Whether the browser sent Global Privacy Control then; a decision without it gives way to the signal. */
  readonly gpc?: boolean;
}

/** Reads a stored record; `null` for anything that is not one: corrupted or foreign storage decides nothing. */
export function parseRecord(text: string | null): ConsentRecord | null {
  try {
    // What waits to be sent is stored beside it (`proof-outbox.ts`).
    const record = JSON.parse(text ?? '') as ConsentRecord & { unsent?: unknown };
    delete record.unsent;
    const { version, id, givenAt, changedAt, language, textVersion, textHash, source } = record;
    const strings = [id, givenAt, changedAt, language, textVersion, source, textHash ?? ''];
    return (version as unknown) === 1 &&
      strings.every((value) => typeof value === 'string') &&
      // A clock may have been set back between the two.
      Date.parse(givenAt) + Date.parse(changedAt) > 0 &&
      areDecisions(record.categories) &&
      areDecisions(record.services)
      ? record
      : null;
  } catch {
    return null;
  }
}

function areDecisions(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((decision) => typeof decision === 'boolean')
  );
}
