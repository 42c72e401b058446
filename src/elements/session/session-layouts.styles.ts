import { css } from '../../styles/css.js';

/** The other two ways an archive lays its cards out: `grid` and `compact`. */
export const sessionLayouts = css`
  /* Grid: picture or calendar leaf on top, facts and button aligned at the bottom. */
  :host([layout='grid']) {
    article {
      grid-template-rows: auto auto 1fr;
      gap: 0;
      block-size: 100%;
      padding: 0;
      border: 0;
    }
    .thumb {
      display: block;
      grid-row: 1;
      margin-block-end: 0.9em;
    }
    .when {
      grid-row: 2;
      margin-block-end: 0.35em;
    }
    .main {
      grid-row: 3;
      display: grid;
      grid-template-rows: auto auto 1fr auto;
      align-content: start;
    }
    .title {
      font-size: 1.125em;
      line-height: 1.28;
    }
    .foot {
      flex-direction: column-reverse;
      align-items: flex-start;
      align-self: end;
      gap: 0.2em;
      margin-block-start: 0.8em;
      grid-row: 4;
    }
    /* The archive hides it where the grid is one column. */
    .leaf {
      display: var(--_leaf, grid);
      place-content: end start;
      aspect-ratio: 3 / 2;
      padding: 1em 1.1em;
      border-radius: var(--_radius);
      background: var(--_accent-tint);
      color: var(--_accent);
      line-height: 1;
    }
    .leaf b {
      font-size: 2.75em;
      font-weight: 300;
      letter-spacing: -0.03em;
    }
    .leaf span {
      margin-block-start: 0.35em;
      font-size: 0.875em;
      font-weight: 600;
    }
  }

  /* Compact: one line a session, until it is opened. */
  :host([layout='compact']) {
    article {
      gap: 0.1em 1.5em;
      padding-block: calc(0.6em * var(--_density));
    }
    .title {
      font-size: 1em;
      line-height: 1.4;
    }
  }
  :host([layout='compact']:not([open])) {
    .by,
    article:not(.marked) .teaser {
      display: none;
    }
    .by:has(.badge) {
      display: flex;
    }
    .by > :not(.badge) {
      display: none;
    }
    .foot {
      justify-content: space-between;
      flex-direction: row-reverse;
      margin: 0;
    }
    .toggle-text {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .text-button {
      justify-content: center;
      min-inline-size: 2em;
    }
  }
  @container (inline-size >= 30em) {
    :host([layout='compact']) {
      article {
        grid-template-columns: 7em minmax(0, 1fr);
        align-items: baseline;
      }
      .weekday,
      .separator {
        display: none;
      }
    }
    :host([layout='compact']:not([open])) .main {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 1em;
    }
    :host([layout='compact']:not([open])) .title {
      flex: 1;
    }
    /* What was searched for stands in it. */
    :host([layout='compact']:not([open])) .teaser {
      flex-basis: 100%;
      order: 1;
      margin-block: 0.2em 0;
    }
  }
`;
