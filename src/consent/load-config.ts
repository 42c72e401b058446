/** More is no configuration. */
const MAX_LENGTH = 500_000;
const PATIENCE_MS = 10_000;

/**
 * Reads a banner's configuration: the text of a script element in it, or what an address answers.
 * @throws Error with a message for the integrator
 */
export async function loadConfig(source: { text: string } | { src: string }): Promise<unknown> {
  const text = 'text' in source ? source.text : await request(source.src);
  if (text.length > MAX_LENGTH) throw new Error('It is larger than 500 kB.');
  return JSON.parse(text) as unknown;
}

async function request(src: string): Promise<string> {
  const response = await fetch(src, {
    credentials: 'omit',
    headers: { Accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}: ${src}`);
  return response.text();
}
