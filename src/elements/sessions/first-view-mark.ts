/**
 * Marks what was drawn in place of an archive whose element was not there yet, in its shadow root: whichever copy
 * of the script defines the element will find it. The value is the session that a visitor wanted opened.
 */
export const FIRST_VIEW = 'data-first-view';
