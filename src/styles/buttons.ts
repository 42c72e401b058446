import { css } from './css.js';

/** Outlined button, and a button that looks like a link because it stands among text. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: var(--_control);
    padding: 0.5em 1.1em;
    border: max(1px, var(--_line-width)) solid var(--_line-strong);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    transition: background var(--_motion);
  }
  .button:hover {
    background: var(--_tint-strong);
  }
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
