const FOCUSABLE = 'a[href], button, input, select, textarea, summary, iframe, [tabindex]';
let isGiven = false;

/** Tells the page's author, once, what the banner itself cannot mend. */
export function giveAdvice(banner: Element, box: Element): void {
  if (isGiven) return;
  isGiven = true;
  hintAtPlace(banner);
  if (!box.querySelector('a + a')) {
    console.warn(
      '<k360-cookie-banner> has no links to legal notice and privacy policy, which must be in reach before a decision: imprintUrl and privacyUrl',
    );
  }
}

/** Where people with a keyboard meet the question first. The element never moves itself. */
function hintAtPlace(banner: Element): void {
  const first = document.querySelector(FOCUSABLE);
  if (first && first.compareDocumentPosition(banner) & Node.DOCUMENT_POSITION_FOLLOWING) {
    console.info('<k360-cookie-banner> belongs right after <body>');
  }
}
