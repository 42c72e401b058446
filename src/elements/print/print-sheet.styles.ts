import { css } from '../../styles/css.js';

/** Sessions on paper: black on white whatever the screen shows, addresses behind links. */
export const printSheetStyles = css`
  .sheet {
    display: none;
  }
  @media print {
    .sheet:not([hidden]) {
      display: block;
      --_muted: #333;
      --_accent: #000;
      --_line: #999;
      --_line-strong: #666;
      --_tint: transparent;
      --_tint-strong: transparent;
      --_danger: #000;
      background: #fff;
      color: #000;
      color-scheme: light;
    }
    section:has(~ .sheet:not([hidden])) {
      display: none;
    }
    .sheet-title {
      font-size: 1.5em;
    }
    .sheet-count {
      margin-block: 0.4em 1em;
    }
    .sheet article {
      padding-block: 1em;
      border-block-start: 1px solid var(--_line);
    }
    .sheet article.new-day {
      border-block-start: 2px solid #000;
    }
    .sheet .when {
      font-size: 0.875em;
    }
    .sheet .hours {
      display: inline;
      margin-inline-start: 0.75em;
    }
    .sheet .title {
      font-size: 1.25em;
    }
    .sheet .by {
      display: flex;
      flex-wrap: wrap;
      gap: 0.15em 0.75em;
      margin-block-start: 0.2em;
      font-size: 0.875em;
    }
    .sheet .badge {
      padding: 0 0.5em;
      border: 1px solid #000;
      font-weight: 600;
    }
    .sheet :is(h1, h2, h3, h4, h5, h6, .when, .by) {
      break-after: avoid;
    }
    .sheet :is(figure, li, tr) {
      break-inside: avoid;
    }
    .sheet :is(p, li) {
      orphans: 3;
      widows: 3;
    }
    .sheet .details {
      gap: 1em;
      margin-block-start: 1em;
    }
    .sheet figure img {
      inline-size: auto;
      max-block-size: 6cm;
    }
    /* Nobody scrolls on paper; Chromium would shrink the page until the longest line fits. */
    .sheet pre {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .sheet table {
      inline-size: 100%;
      overflow-wrap: anywhere;
    }
    .sheet a {
      color: #000;
    }
    .sheet .files a {
      display: block;
      min-block-size: 0;
    }
    .sheet .file-name .visually-hidden {
      all: unset;
      margin-inline-start: 0.35em;
    }
    .sheet .people > li {
      display: block;
    }
    .sheet .type,
    .sheet .size,
    .sheet .icon,
    .sheet .disc {
      display: none;
    }
    .sheet .original a::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
    }
  }
`;
