import { css } from './consent/dom.js';

export const styles = css`
  :host(:not([hidden])) {
    display: block !important;
    box-sizing: border-box !important;
    container-type: inline-size !important;
    max-inline-size: 100% !important;
  }
  :host {
    --_line: var(--k360-line, color-mix(in oklab, currentColor 18%, transparent));
    font-size: var(--k360-font-size, max(1em, 16px));
    line-height: 1.5;
    color: var(--k360-ink, inherit);
    overflow-wrap: anywhere;
  }
  * {
    box-sizing: border-box;
  }
  .gate {
    position: relative;
    white-space: normal;
    display: grid;
    align-content: center;
    padding: 1.25em;
    border: max(1px, var(--k360-line-width, 1px)) solid var(--_line);
    border-radius: var(--k360-radius, 0.375em);
    background: var(--k360-tint, color-mix(in oklab, currentColor 5%, transparent));
  }
  .placeholder {
    display: grid;
    gap: 0.75em;
    max-inline-size: 34em;
  }
  .gate :not(img) {
    position: relative;
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
    opacity: 0.12;
  }
  .gate:has(img) .placeholder {
    position: static;
  }
  p {
    margin: 0;
  }
  .title {
    font-weight: var(--k360-heading-weight, 650);
    font-size: 1.0625em;
    text-wrap: balance;
  }
  .play {
    display: grid;
    inline-size: 3em;
    aspect-ratio: 1;
    place-content: center;
    border: 1px solid;
    border-radius: 50%;
  }
  .play::after {
    content: '';
    margin-inline-start: 0.15em;
    border: 0.5em solid transparent;
    border-inline: 0.75em solid currentColor;
    border-inline-end: 0;
  }
  .buttons {
    display: grid;
    gap: 0.6em;
  }
  button {
    min-block-size: 2.75em;
    padding: 0.25em 1em;
    border: max(1px, var(--k360-line-width, 1px)) solid
      var(--k360-line-strong, color-mix(in oklab, currentColor 65%, transparent));
    border-radius: var(--k360-radius, 0.375em);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--k360-tint-strong, color-mix(in oklab, currentColor 10%, transparent));
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    margin-block-start: 0.75em;
    font-size: 0.9375em;
  }
  a {
    padding-block: 0.15em;
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .close {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  ::slotted(iframe) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 16 / 9;
    border: 0;
  }
  :focus-visible {
    outline: var(--k360-focus-width, 3px) solid var(--k360-focus, currentColor);
    outline-offset: 2px;
  }
  @container (inline-size >= 30em) {
    .buttons {
      grid-template-columns: 1fr 1fr;
      inline-size: fit-content;
    }
  }
  @container (inline-size >= 40em) {
    .gate {
      aspect-ratio: 16 / 9;
      padding: 2em;
    }
  }
`;
