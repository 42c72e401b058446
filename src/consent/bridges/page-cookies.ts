/** The page's cookies as one text; none where they are blocked, as in a sandboxed frame. */
export function pageCookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
