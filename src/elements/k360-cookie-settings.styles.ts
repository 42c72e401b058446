import { css } from './consent/dom.js';

export const styles = css`
  :host(:not([hidden])) {
    display: inline-block !important;
  }
  button {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: var(--k360-focus-width, 3px) solid var(--k360-focus, currentColor);
    outline-offset: 2px;
  }
`;
