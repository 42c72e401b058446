/**
 * SHA-256 of a text in UTF-8, as lowercase hex; null where the page is no secure context, because
 * browsers keep the function from those.
 */
export async function sha256(text: string): Promise<string | null> {
  // `subtle` is missing on http pages, whatever the types say.
  const { subtle } = crypto as { subtle?: SubtleCrypto };
  if (!subtle) return null;
  const bytes = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
