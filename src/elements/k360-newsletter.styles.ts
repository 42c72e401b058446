import { css } from '../styles/css.js';
import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { formControls } from '../styles/form-controls.js';
import { textButtons } from '../styles/text-buttons.js';

export const styles = [
  ...base,
  buttons,
  textButtons,
  formControls,
  css`
    :host {
      --_success: var(--k360-success, light-dark(#0b6b4b, #5fd3a4));
    }
    .box {
      display: grid;
      gap: calc(1.5em * var(--_density)) 3em;
      padding: clamp(1.25em, 5cqi, 2.25em);
      border-block-start: var(--_day-line-width) solid var(--_accent);
      border-end-start-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
      background: var(--_tint);
    }
    .about :is(h1, h2, h3, h4, h5, h6) {
      font-size: 1.5em;
      line-height: 1.2;
    }
    .about p {
      max-inline-size: 42em;
      margin-block-start: 0.6em;
    }
    form,
    .message {
      display: grid;
      gap: calc(1.25em * var(--_density));
    }
    form[hidden] {
      display: none;
    }
    .trap {
      display: none;
    }
    .consents {
      gap: 0.75em;
      padding-block-start: 1.1em;
      border-block-start: var(--_line-width) solid var(--_line);
      font-size: 0.875em;
    }
    .consents .error {
      font-size: 1em;
    }
    .hint {
      max-inline-size: 42em;
      color: var(--_muted);
      font-size: 0.875em;
    }
    .primary {
      display: inline-grid;
      grid-template-columns: minmax(0, auto);
      border-color: var(--_accent);
      background: var(--_accent);
      /* Label and ground change together, so that no moment lacks contrast. */
      transition: none;
    }
    .primary:hover {
      background: color-mix(in oklab, var(--_accent) 88%, var(--_on-accent));
    }
    .primary[aria-disabled] {
      cursor: progress;
    }
    /* Both words lie in one cell, so that the button keeps its width. */
    .label {
      grid-area: 1 / 1;
      color: var(--_on-accent);
    }
    .idle {
      visibility: hidden;
    }
    .notice {
      display: grid;
      grid-template-columns: 1.5em minmax(0, 1fr);
      gap: 0.75em;
      padding-inline: 1em 0.5em;
      padding-block: 0.15em;
      border-inline-start: 0.25em solid var(--_notice, var(--_accent));
      scroll-margin-block: 1em;
    }
    .notice > .icon {
      inline-size: 1.5em;
      block-size: 1.5em;
      color: var(--_notice, var(--_accent));
    }
    .bad {
      --_notice: var(--_danger);
    }
    .good {
      --_notice: var(--_success);
    }
    .notice-title {
      font-weight: 650;
    }
    .message .notice-title {
      margin-block-end: 0.35em;
      font-size: 1.125em;
    }
    .notice li {
      margin-block-start: 0.4em;
      line-height: 1.4;
    }
    .notice li > a {
      display: inline-block;
      min-block-size: 24px;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.5em 1.25em;
    }
    .ways:has(> *) {
      margin-block-start: 0.75em;
    }
    .ways > a {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.75em;
    }
    .inline {
      display: inline;
      min-block-size: 0;
      padding: 0;
    }
    @container (inline-size >= 48em) {
      .box {
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
      }
    }
    @media (forced-colors: active) {
      .box {
        border-inline: 1px solid CanvasText;
        border-block-end: 1px solid CanvasText;
      }
      .primary {
        forced-color-adjust: none;
        border-color: ButtonText;
        background: ButtonFace;
      }
      .label {
        color: ButtonText;
      }
    }
    @media print {
      form,
      .message {
        display: none;
      }
    }
  `,
];
