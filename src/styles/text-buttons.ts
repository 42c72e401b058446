import { css } from './css.js';

/** A button that looks like a link because it stands among text. */
export const textButtons = css`
  .text-button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .text-button:hover {
    text-decoration-thickness: 0.14em;
  }
`;
