export const SITE = 'https://archiv.example.org';
export const POSTS = `${SITE}/wp-json/wp/v2/posts`;

/** What the fake server answers to an address. `undefined`: no readable answer, as without CORS headers. */
export interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string goes out as it is, anything else as JSON. */
  readonly body: unknown;
}

type Route = FakeAnswer | undefined | 'never';

/**
 * Replaces `fetch` by a table: the first row that an address starts with answers. Parameters are compared
 * in the order of the row, wherever they stand in the address. Ends with `restore()`.
 */
export function fakeRest(table: Readonly<Record<string, Route>>) {
  const real = globalThis.fetch;
  const requests: string[] = [];
  const aborted: string[] = [];
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    requests.push(url);
    const row = Object.keys(table).find((key) => fits(new URL(url), new URL(key)));
    const answer = row === undefined ? { status: 404, body: 'Nichts da' } : table[row];
    if (answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        aborted.push(url);
        reject(init?.signal?.reason as Error);
      };
      if (init?.signal?.aborted) onAbort();
      init?.signal?.addEventListener('abort', onAbort);
      if (answer === 'never') return;
      init?.signal?.removeEventListener('abort', onAbort);
      const { body, status = 200, headers } = answer;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      resolve(new Response(text, { status, ...(headers && { headers }) }));
    });
  };
  return { requests, aborted, restore: () => void (globalThis.fetch = real) };
}

function fits(url: URL, row: URL): boolean {
  return (
    url.origin + url.pathname === row.origin + row.pathname &&
    [...row.searchParams].every(([name, value]) => url.searchParams.get(name) === value)
  );
}

export const totals = (total: number, pages: number) => ({
  'X-WP-Total': String(total),
  'X-WP-TotalPages': String(pages),
});

export const restError = (code: string, status: number, message = 'Nein.'): FakeAnswer => ({
  status,
  body: { code, message, data: { status } },
});

/** A post with the fields a REST collection has; the given ones replace them. */
export const post = (id: number, fields: object = {}) => ({
  id,
  date: '2022-11-29T10:00:00',
  date_gmt: '2022-11-29T09:00:00',
  link: `${SITE}/2022/post-${id}/`,
  title: { rendered: `Titel ${id}` },
  content: { rendered: `<p>Text ${id}</p>`, protected: false },
  excerpt: { rendered: `<p>Text ${id}</p>`, protected: false },
  ...fields,
});

export const term = (id: number, name: string, slug: string, fields: object = {}) => ({
  id,
  name,
  slug,
  count: 1,
  ...fields,
});
