import { css } from './css.js';

/** Outlined button. */
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
`;
