import { css } from '../../styles/css.js';

/** The button, and what is told beside it. */
export const printerStyles = css`
  .print-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
  }
  .print-note {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  @media print {
    .print-bar {
      display: none;
    }
  }
`;
