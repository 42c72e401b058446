/** Leaves out what is undefined or an empty text, so that "absent" has one form. */
export function compact<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(
    Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''),
  ) as T;
}
