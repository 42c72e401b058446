import { css } from '../../styles/css.js';

/** Search, filters and order above the cards; labels above their controls, controls on one line where they fit. */
export const sessionsToolsStyles = css`
  .tools-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75em;
  }
  .tools-bar > .search-field {
    flex: 1 0 100%;
  }
  .tools-bar > .order {
    flex: 1 0 min(8em, 100%);
  }
  .tools-bar label,
  legend {
    display: block;
    padding: 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .tools-bar label {
    margin-block-end: 0.35em;
  }
  .input {
    inline-size: 100%;
    block-size: var(--_control);
    padding-inline: 0.8em;
    border: max(1px, var(--_line-width)) solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--k360-field, transparent);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .select {
    position: relative;
  }
  .select > .input {
    padding-inline-end: 2em;
    appearance: none;
    text-overflow: ellipsis;
  }
  .select > .icon {
    position: absolute;
    inset-inline-end: 0.7em;
    inset-block-start: calc(50% - 0.575em);
    pointer-events: none;
  }
  select.input option {
    background: var(--k360-surface, Canvas);
    color: var(--k360-on-surface, CanvasText);
  }
  .search-box {
    position: relative;
  }
  .search-box > .icon {
    position: absolute;
    inset-inline-start: 0.8em;
    inset-block-start: calc(50% - 0.575em);
    color: var(--_muted);
    pointer-events: none;
  }
  .search-box > .input {
    padding-inline: 2.5em var(--_control);
    appearance: none;
  }
  .search-box > .input::-webkit-search-cancel-button {
    display: none;
  }
  .search-box > .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: grid;
    place-items: center;
    inline-size: var(--_control);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }
  .hint {
    margin-block-start: 0.4em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .filter-button[aria-expanded='true'] {
    background: var(--_tint-strong);
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    gap: 1.25em 1.75em;
    margin-block-start: 1em;
    padding-block: 1em;
    border-block: var(--_line-width) solid var(--_line);
  }
  .facets-failed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
  }
  .facets-failed > .button {
    color: var(--k360-ink, CanvasText);
  }
  .panel > p {
    grid-column: 1 / -1;
    color: var(--_muted);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .choices {
    max-block-size: 15em;
    margin-block-start: 0.35em;
    overflow-y: auto;
    /* Room for the focus ring of what stands at the edge; at the end it would widen a page without margin. */
    padding: 0.3em;
    margin-inline-start: -0.3em;
  }
  .choice {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.6em;
    min-block-size: 1.9em;
    padding-block: 0.15em;
    cursor: pointer;
  }
  .choice input {
    font: inherit;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .more-choices {
    min-block-size: 1.9em;
    padding-inline-start: 2.1em;
  }
  .choice .number {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.9em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2em;
    padding: 0.2em 0.5em 0.2em 0.85em;
    border: 1px solid transparent;
    border-radius: 99em;
    background: var(--_accent-tint);
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
    transition: background var(--_motion);
  }
  .chip:hover {
    background: var(--_accent-tint-hover);
  }
  .chips .text-button {
    font-size: 0.875em;
  }
  @container (inline-size >= 40em) {
    .tools-bar > .search-field {
      flex: 1 0 0;
    }
    .tools-bar > .order {
      flex: none;
      inline-size: 12.5em;
    }
    /* Without search they stand where they do beside it. */
    .tools-bar > .filter-button:first-child {
      margin-inline-start: auto;
    }
  }
  @media (forced-colors: active) {
    .chip {
      border-color: CanvasText;
    }
  }
  @media print {
    .tools {
      display: none;
    }
  }
`;
