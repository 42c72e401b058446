import { css } from './consent/dom.js';

/** The first layer only; what the second needs comes with it (`cookie-banner-details.styles.ts`). */
export const styles = css`
  :host(:not([hidden])) {
    display: block !important;
    /* Counts where the page positions whatever stands in its body. */
    z-index: 2147483647 !important;
  }
  .banner,
  .own {
    position: fixed;
    z-index: 2147483647;
    background: var(--k360-surface, Canvas);
    color: var(--k360-on-surface, CanvasText);
    white-space: normal;
  }
  .banner {
    inset: auto 1em 1em;
    box-sizing: border-box;
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    inline-size: auto;
    max-inline-size: 46em;
    /* Of large text as much as fits. */
    max-block-size: min(100dvh - 2em, max(80dvh, 24em));
    overflow: auto;
    margin-inline: auto;
    padding: 0;
    border: max(1px, var(--k360-line-width, 1px)) solid
      var(--k360-line, color-mix(in oklab, currentColor 18%, transparent));
    border-radius: calc(var(--k360-radius, 0.375em) * 2);
    box-shadow: var(--k360-shadow, 0 1px 2px rgb(0 0 0 / 0.08), 0 12px 40px rgb(0 0 0 / 0.18));
    font-size: var(--k360-font-size, max(1em, 16px));
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .at-top {
    inset-block: 1em auto;
  }
  .scroll {
    min-block-size: 5em;
    overflow: auto;
    padding: 1.25em 1.25em 0;
  }
  .banner * {
    margin: 0;
  }
  h2 {
    font-family: var(--k360-heading-font, inherit);
    font-size: 1.25em;
    font-weight: var(--k360-heading-weight, 650);
    line-height: 1.22;
    text-wrap: balance;
    outline: 0;
    padding-block-end: 0.4em;
  }
  .actions {
    display: grid;
    gap: 0.6em;
    padding: 0.9em 1.25em;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.25em 0.75em;
    border: max(1.5px, var(--k360-line-width, 1px)) solid;
    border-radius: var(--k360-radius, 0.375em);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: inherit;
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in oklab, currentColor 10%, transparent);
  }
  .legal {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    padding: 0 1.43em 1em;
    font-size: 0.875em;
  }
  a {
    padding-block: 0.15em;
    color: inherit;
  }
  :focus-visible {
    outline: var(--k360-focus-width, 3px) solid var(--k360-focus, currentColor);
    outline-offset: 2px;
  }
  .own {
    inset: auto auto 0.5em 0.5em;
    min-block-size: 2em;
    font-size: max(0.875em, 14px);
  }
  .status {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  @container (inline-size >= 30em) {
    .actions {
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (min-width: 48em) and (min-height: 30em) {
    .banner {
      max-block-size: max(50dvh, 15em);
    }
  }
  /* Where little fits, everything scrolls but the answers. */
  @media (max-height: 25em) {
    .scroll {
      min-block-size: auto;
      overflow: visible;
    }
    .actions {
      position: sticky;
      inset-block-end: 0;
      background: var(--k360-surface, Canvas);
    }
    .actions button {
      min-block-size: 2em;
    }
  }
  /* Fixed to the screen, it would cover every sheet of paper. */
  @media print {
    :host(:not([hidden])) {
      display: none !important;
    }
  }
`;
