const FOCUSABLE = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';

/** Tells the page's author where people with a keyboard meet the question first. The element never moves itself. */
export function hintAtPlace(banner: Element): void {
  const first = document.querySelector(FOCUSABLE);
  if (first && first.compareDocumentPosition(banner) & Node.DOCUMENT_POSITION_FOLLOWING) {
    console.info('<k360-cookie-banner> belongs right after <body>');
  }
}
