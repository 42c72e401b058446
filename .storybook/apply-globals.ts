import contrast from '../src/styles/themes/contrast.css?inline';
import k360 from '../src/styles/themes/k360.css?inline';
import municipal from '../src/styles/themes/municipal.css?inline';

/** A host page of the plainest kind: what it does not say, the browser decides. */
const PAGE = 'body { font-family: system-ui, sans-serif; background: Canvas; color: CanvasText; }';
const THEMES: Readonly<Record<string, string>> = { k360, municipal, contrast };

const page = new CSSStyleSheet();
document.adoptedStyleSheets.push(page);

/** Makes the page around a story the one that the toolbar's choices describe. */
export function applyGlobals({ theme, scheme, language }: Record<string, unknown>): void {
  const schemes = scheme === 'light' || scheme === 'dark' ? scheme : 'light dark';
  page.replaceSync(`:root { color-scheme: ${schemes}; } ${PAGE} ${THEMES[String(theme)] ?? ''}`);
  document.documentElement.lang = language === 'en' ? 'en' : 'de';
}
