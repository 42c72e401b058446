import type { ConsentConfig } from './config-schema.js';

/**
 * SHA-256, hexadecimal, of `JSON.stringify([categories, texts])`: the categories that have services, as they
 * stand in the configuration, and the texts of the first layer in reading order. `null` where the browser offers no
 * cryptography because the page is no secure context.
 */
export async function hashText(
  { categories }: ConsentConfig,
  texts: readonly string[],
): Promise<string | null> {
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return null;
  const described = categories.filter(({ services }) => services.length);
  const bytes = new TextEncoder().encode(JSON.stringify([described, texts]));
  return hex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
