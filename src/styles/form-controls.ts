import { css } from './css.js';

/** Text fields and boxes to tick, with their labels and messages. */
export const formControls = css`
  :host {
    --_field: var(--k360-field, transparent);
  }
  .field {
    display: grid;
    gap: 0.35em;
  }
  .field > label:not(.check),
  legend {
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .kind {
    font-weight: 400;
    color: var(--_muted);
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 0.5em 0.75em;
    border: max(1px, var(--_line-width)) solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--_field);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  fieldset {
    display: grid;
    gap: 0.6em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.6em;
  }
  .check {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.65em;
    align-items: start;
  }
  .check > input {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    border: max(1.5px, var(--_line-width)) solid var(--_line-strong);
    border-radius: min(var(--_radius), 0.3em);
    background: var(--_field);
    font-size: inherit;
    cursor: pointer;
  }
  .check > input[aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  .check > input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .check > input:checked::after {
    content: '';
    inline-size: 0.42em;
    block-size: 0.78em;
    border: solid var(--_on-accent);
    border-width: 0 0.16em 0.16em 0;
    rotate: 42deg;
    translate: 0 -0.08em;
  }
  .error {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    color: var(--_danger);
    font-size: 0.875em;
    font-weight: 600;
  }
  .error > .icon {
    translate: 0 0.15em;
  }
  @media (forced-colors: active) {
    /* Drawn by hand it would vanish; the system's own box has its colours. */
    .check > input {
      appearance: auto;
    }
    .check > input::after {
      content: none;
    }
  }
`;
