import { css } from '../styles/css.js';
import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { noticesStyles } from './notices/notices.styles.js';

export const styles = [
  ...base,
  buttons,
  noticesStyles,
  css`
    .initiative {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: end;
      gap: 1.25em 3em;
      padding-block: 1.5em;
      border-block-start: var(--_line-width) solid var(--_line);
    }
    [part='heading'] {
      color: var(--_muted);
      font-family: inherit;
      font-size: 0.875em;
      font-weight: 600;
    }
    .funders {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 1.5em 2em;
      /* Room for the plate that logos have in the dark. */
      margin-block-start: 1.1em;
    }
    .funders a {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.75em;
      font-weight: 600;
    }
    /* Logos are drawn for white paper. */
    .logo {
      /* Until it is loaded nobody knows how wide it is: all have the same room, so that none moves another. */
      inline-size: 9em;
      max-inline-size: 100%;
      block-size: 2.5em;
      object-fit: contain;
      object-position: 0;
      border-radius: 0.1em;
      background: light-dark(transparent, #fff);
      box-shadow: 0 0 0 0.45em light-dark(transparent, #fff);
      /* Where it cannot be loaded its name stands there. */
      color: light-dark(CanvasText, #000);
    }
    .links {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em 1.5em;
      font-size: 0.9375em;
    }
    .links li {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.75em;
      color: var(--_accent);
    }
    .links a,
    ::slotted(a) {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.75em;
    }
    @media (forced-colors: active) {
      .logo {
        forced-color-adjust: none;
        background: #fff;
        box-shadow: 0 0 0 0.45em #fff;
      }
    }
  `,
];
