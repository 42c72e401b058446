import { css } from '../../styles/css.js';
import { skeletonStyles } from '../sessions/sessions-skeleton.styles.js';

const ownStyles = css`
  .count {
    margin-block-end: 1em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .search-field {
    max-inline-size: 28em;
    margin-block-end: 1em;
  }
  .search-field > label {
    display: block;
    margin-block-end: 0.35em;
    font-size: 0.875em;
    font-weight: 600;
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
  .input {
    appearance: none;
    inline-size: 100%;
    block-size: var(--_control);
    padding-inline: 2.5em var(--_control);
    border: max(1px, var(--_line-width)) solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--k360-field, transparent);
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  .input::-webkit-search-cancel-button {
    display: none;
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
  mark {
    padding: 0;
    background: var(--k360-mark, light-dark(#ffe27a, #6b5300));
    color: var(--k360-on-mark, light-dark(#1b1600, #fff));
  }

  .letters {
    margin-block-end: 1em;
  }
  .letters > ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.15em;
    margin-inline-start: -0.6em;
  }
  .letters > ul > li,
  .letters button {
    display: grid;
    place-items: center;
    min-inline-size: 2em;
    min-block-size: 2em;
  }
  .letters > ul > li {
    color: var(--_muted);
  }
  .letters button {
    padding: 0;
    border: 0;
    border-radius: var(--_small-radius);
    background: none;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
    transition: background var(--_motion);
  }
  .letters button:hover {
    background: var(--_accent-tint);
  }

  .group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 1.5em;
    padding-block: calc(1.25em * var(--_density));
    border-block-start: var(--_line-width) solid var(--_line);
  }
  /* What is far away need not be laid out; sizes are remembered once they were seen. */
  .long > .group {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
  }
  .letter {
    font-size: 1.25em;
    line-height: 1.2;
    scroll-margin-block-start: 1em;
    break-after: avoid;
  }
  .attended {
    display: grid;
    justify-items: start;
    margin-block-start: 0.25em;
    font-size: 0.875em;
  }
  .attended > li > * {
    display: inline-block;
    min-block-size: 1.75em;
    padding-block: 0.15em;
    line-height: 1.35;
  }
  .more {
    font-size: 0.875em;
  }
  .group .more {
    margin-block-start: 0.5em;
  }

  .reading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding-block: 1em;
    border-block-start: var(--_line-width) solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .reading > .button {
    color: var(--k360-ink, CanvasText);
  }
  .nobody {
    padding-block: 1.5em;
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .nobody-heading {
    font-weight: 650;
  }

  .skeleton > .tools-bar {
    max-inline-size: 28em;
    block-size: var(--_control);
    margin-block-end: 2em;
  }
  .people > .ghost {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    block-size: 6.5em;
    gap: 0.9em;
    padding: 0;
    border: 0;
  }
  .ghost > .disc {
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_tint-strong);
  }
  .name-bar {
    inline-size: 60%;
  }

  @container (inline-size >= 48em) {
    .group {
      grid-template-columns: 4em minmax(0, 1fr);
    }
  }
  @container (inline-size >= 75em) {
    .group .people {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .letters button {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    .search-field,
    .letters,
    .reading {
      display: none;
    }
    .long > .group {
      content-visibility: visible;
    }
    .attended a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;

export const archivePeopleStyles = [skeletonStyles, ownStyles];
