import { css } from '../../styles/css.js';

export const skeletonStyles = css`
  /* Skeleton: it takes its place at once and is seen only if loading takes a moment. */
  .skeleton,
  .ghost:not(:empty) {
    animation: appear 1ms 150ms backwards;
  }
  .bar {
    block-size: 0.85em;
    border-radius: var(--_small-radius);
    background: var(--_tint-strong);
    animation: pulse 1.6s ease-in-out infinite alternate;
  }
  .title-bar {
    inline-size: 14em;
    max-inline-size: 100%;
    block-size: 1.7em;
    margin-block-end: 1.25em;
  }
  .count-bar {
    inline-size: 9em;
    margin-block: 0.35em 1.6em;
  }
  .ghost {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 1.5em;
    block-size: 13.4em;
    padding-block: 1.5em;
    border-block-start: var(--_line-width) solid var(--_line);
    align-content: start;
  }
  .lines {
    display: grid;
    gap: 0.7em;
  }
  .date-bar {
    inline-size: 7em;
  }
  .heading-bar {
    inline-size: 80%;
    block-size: 1.25em;
  }
  .by-bar {
    inline-size: 30%;
  }
  .last-bar {
    inline-size: 70%;
  }
  .ghost:empty {
    border-color: transparent;
  }
  @container (inline-size >= 48em) {
    .list .ghost {
      grid-template-columns: 8em minmax(0, 1fr);
      block-size: 12em;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes pulse {
    to {
      opacity: 0.55;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .bar {
      border: 1px solid GrayText;
    }
  }
`;
