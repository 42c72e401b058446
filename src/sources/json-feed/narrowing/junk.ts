/** Reading of items that nobody has checked yet, as the schema's check would leave them. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The objects of a list that have a text under a key, without which they would be dropped. */
export function recordsWith(list: unknown, key: string): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list)
    ? list.map(asRecord).filter((record) => typeof record[key] === 'string')
    : [];
}

export function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
