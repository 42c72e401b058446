import { css } from './css.js';

/** Documentation text: whatever the allow-list lets through, in the reading measure. */
export const richText = css`
  .body {
    max-inline-size: 42em;
    margin-block-start: 0.75em;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }
  .rich-text {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.85em;
  }
  .rich-text > * {
    margin: 0;
  }
  .rich-text :is(ul, ol) {
    padding-inline-start: 1.4em;
  }
  .rich-text li + li {
    margin-block-start: 0.35em;
  }
  .rich-text li::marker {
    color: var(--_muted);
  }
  .rich-text blockquote {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid var(--_accent);
    color: var(--_muted);
  }
  .wide {
    overflow-x: auto;
  }
  .wide > pre {
    margin: 0;
  }
  .rich-text table {
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .rich-text :is(th, td) {
    padding: 0.4em 0.75em;
    border-block-end: var(--_line-width) solid var(--_line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  .rich-text img {
    block-size: auto;
    border-radius: var(--_radius);
  }
  .rich-text figcaption {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .rich-text hr {
    inline-size: 100%;
    border: 0;
    border-block-start: var(--_line-width) solid var(--_line);
  }
`;
