import { buttons } from '../styles/buttons.js';
import { css } from '../styles/css.js';
import { textButtons } from '../styles/text-buttons.js';
import { frameStyles } from './sessions/sessions-frame.styles.js';

export const styles = [
  ...frameStyles,
  buttons,
  textButtons,
  css`
    k360-paginator {
      font-size: inherit;
    }
    .skip {
      position: absolute;
      z-index: 1;
      padding: 0.5em 1em;
      background: var(--k360-surface, Canvas);
      color: var(--k360-on-surface, CanvasText);
    }
    .skip:not(:focus) {
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [aria-busy='true'] > .cards {
      opacity: 0.55;
      transition: opacity var(--_motion) 150ms;
    }
    .pages {
      min-block-size: 3.8em;
    }
    .print-bar {
      min-block-size: 2em;
      margin-block-start: 0.75em;
    }
    .empty {
      padding-block: 1.5em;
      border-block-start: var(--_day-line-width) solid currentColor;
    }
    .empty > :first-child {
      margin-block-end: 0.4em;
      font-size: 1.25em;
      scroll-margin-block-start: 1em;
    }
    .failure {
      margin-block-end: 1.25em;
    }

    .grid {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2.25em * var(--_density)) 1.75em;
      padding-block: 1.5em;
      border-block-start: var(--_day-line-width) solid currentColor;
    }
    .grid > [open] {
      grid-column: 1 / -1;
    }
    @container (inline-size < 36em) {
      .grid {
        row-gap: 1.5em;
      }
      .grid > [part='card'] {
        --_leaf: none;
      }
      .grid > [part='card']:not(:first-child) {
        padding-block-start: 1.5em;
        border-block-start: var(--_line-width) solid var(--_line);
      }
    }
    @container (inline-size >= 36em) {
      .grid {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    .grid .ghost {
      block-size: 24em;
      padding: 0;
      border: 0;
    }
    .compact .ghost {
      block-size: 5.6em;
      padding-block: 0.6em;
    }
    .compact .ghost .lines > :nth-child(n + 3) {
      display: none;
    }
    @container (inline-size >= 48em) {
      .grid {
        grid-template-columns: repeat(3, minmax(0, 1fr));
      }
    }
    @container (inline-size >= 75em) {
      .grid {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
    }

    @media print {
      .skip {
        display: none;
      }
    }
  `,
];
