import { css } from 'lit';
import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { skeletonStyles } from './sessions-skeleton.styles.js';

export const styles = [
  ...base,
  buttons,
  skeletonStyles,
  css`
    k360-session-card,
    k360-paginator {
      font-size: inherit;
    }
    /* The margins of what the page's author put inside stay inside. */
    section {
      display: flow-root;
    }
    .top {
      margin-block-end: calc(1.25em * var(--_density));
    }
    .top > :first-child {
      font-size: 1.5em;
      line-height: 1.15;
    }
    .intro {
      max-inline-size: 42em;
      margin-block-start: 0.4em;
      color: var(--_muted);
      hyphens: auto;
    }
    /* As high as what comes: two rows of controls with their labels, or one. */
    .tools {
      min-block-size: 9.7em;
      margin-block-end: 1.1em;
    }
    .tools.search-only {
      min-block-size: 4.4em;
    }
    .count {
      margin-block-end: 1.25em;
      font-family: inherit;
      font-size: 1em;
      font-variant-numeric: tabular-nums;
      scroll-margin-block-start: 1em;
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
    .group {
      margin-block: 0.5em 0.9em;
      font-size: 1.125em;
    }
    .cards + .group {
      margin-block-start: 1.75em;
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
      .grid > k360-session-card {
        --_leaf: none;
      }
      .grid > k360-session-card:not(:first-child) {
        padding-block-start: 1.5em;
        border-block-start: var(--_line-width) solid var(--_line);
      }
    }
    @container (inline-size >= 36em) {
      .grid {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (inline-size >= 40em) {
      .tools {
        min-block-size: 4.4em;
      }
    }
    @container (inline-size >= 48em) {
      .top > :first-child {
        font-size: 1.875em;
      }
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
