import { css } from '../../styles/css.js';

/** Failed, nothing found, something missing. */
export const noticesStyles = css`
  .failure {
    display: grid;
    grid-template-columns: 1.5em minmax(0, 1fr);
    gap: 0.75em;
    padding: 1em 1.1em;
    border-inline-start: 0.25em solid var(--_danger);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: color-mix(in oklab, var(--_danger) 8%, transparent);
  }
  .failure > .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
    color: var(--_danger);
  }
  .failure-heading {
    font-weight: 650;
  }
  .failure-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    .failure {
      border-block: 1px solid CanvasText;
      border-inline-end: 1px solid CanvasText;
    }
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.25em;
    margin-block-start: 0.5em;
  }
  .notes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding-block: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .notes > .button {
    color: var(--k360-ink, CanvasText);
  }
  @media print {
    .notes {
      display: none;
    }
  }
`;
