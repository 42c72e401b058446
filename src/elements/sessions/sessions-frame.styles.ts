import { base } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { skeletonStyles } from './sessions-skeleton.styles.js';

/** An archive in its first view: title, count, agenda. */
export const frameStyles = [
  ...base,
  skeletonStyles,
  css`
    [part='card'] {
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
      /* "Festivaldokumentation" fits the smallest phones, also where a browser cannot hyphenate. */
      font-size: clamp(1.25em, 8cqi, 1.5em);
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
    .group {
      margin-block: 0.5em 0.9em;
      font-size: 1.125em;
    }
    .cards + .group {
      margin-block-start: 1.75em;
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
    }
  `,
];
