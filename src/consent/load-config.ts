/** More is no configuration. */
const MAX_LENGTH = 500_000;
const PATIENCE_MS = 10_000;

/**
 * Reads a banner's configuration: what an address answers, or the text of a script element in it.
 * @throws Error with a message for the integrator
 */
export async function loadConfig(src: string | undefined, text: string): Promise<unknown> {
  if (src) {
    const response = await fetch(src, {
      credentials: 'omit',
      headers: { Accept: 'application/json' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`The server answered ${response.status}: ${src}`);
    text = await response.text();
  }
  if (text.length > MAX_LENGTH) throw new Error('It is larger than 500 kB.');
  return JSON.parse(text) as unknown;
}
