import { css } from '../styles/css.js';
import { base } from '../styles/base.js';

export const styles = [
  ...base,
  css`
    nav {
      display: grid;
      grid-template-columns: 1fr auto 1fr;
      align-items: center;
      gap: 0.5em;
      padding-block-start: 0.9em;
      border-block-start: var(--_day-line-width) solid currentColor;
      font-variant-numeric: tabular-nums;
    }
    ol {
      display: none;
      grid-column: 2;
      grid-row: 1;
      gap: 0.15em;
    }
    a,
    .gap {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.45em;
      min-inline-size: var(--_control);
      min-block-size: var(--_control);
      padding: 0.25em 0.6em;
      border-radius: var(--_radius);
      font-weight: 600;
      text-decoration: none;
      white-space: nowrap;
    }
    a:hover {
      background: var(--_accent-tint);
      text-decoration: underline;
    }
    .gap {
      min-inline-size: 1.75em;
      color: var(--_muted);
    }
    .previous {
      grid-column: 1;
      justify-self: start;
      padding-inline-start: 0;
    }
    .next {
      grid-column: 3;
      justify-self: end;
      padding-inline-end: 0;
    }
    .here {
      grid-column: 2;
      grid-row: 1;
      font-size: 0.9375em;
    }
    [aria-current] {
      background: var(--_accent);
    }
    [aria-current]:hover {
      background: var(--_accent);
    }
    /* The label has a span of its own: "currentColor" of the link stays the host's ink. */
    [aria-current] span {
      color: var(--_on-accent);
    }
    :dir(rtl) > .directional {
      scale: -1 1;
    }
    @container (inline-size >= 30em) {
      ol {
        display: flex;
      }
      .here {
        display: none;
      }
    }
    @media (forced-colors: active) {
      [aria-current] {
        outline: 2px solid Highlight;
        outline-offset: -4px;
      }
    }
    @media print {
      nav {
        display: none;
      }
    }
  `,
];
