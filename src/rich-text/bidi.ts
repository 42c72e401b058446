/**
 * Text without the invisible characters that turn the direction of what follows them, in this text or
 * behind it. The marks and joiners that right-to-left scripts need stay.
 */
export function withoutOverrides(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
}
