import { css } from '../../styles/css.js';

/** Photo, files, recordings, people, tags and actions of an open session. */
export const sessionDetailsStyles = css`
  .details {
    display: grid;
    gap: calc(1.75em * var(--_density));
    max-inline-size: 48em;
    margin-block-start: calc(1.5em * var(--_density));
  }
  .details :is(h2, h3, h4, h5, h6) {
    margin-block-end: 0.6em;
  }
  figure img {
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    background: var(--_tint-strong);
  }
  figcaption {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.45;
  }
  .files {
    border-block-start: var(--_line-width) solid var(--_line);
  }
  .files a {
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    align-items: center;
    gap: 0.1em 0.85em;
    min-block-size: 3em;
    padding-block: 0.55em;
    color: inherit;
    border-block-end: var(--_line-width) solid var(--_line);
    text-decoration: none;
    transition: background var(--_motion);
  }
  .files a:hover {
    background: var(--_tint);
  }
  .type {
    display: grid;
    place-items: center;
    grid-row: span 2;
    block-size: 1.9em;
    border: 1px solid var(--_line-strong);
    border-radius: var(--_small-radius);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 700;
    line-height: 1;
  }
  .file-name {
    color: var(--_accent);
    font-weight: 600;
    line-height: 1.4;
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    hyphens: auto;
  }
  .size {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .size .icon {
    display: none;
  }
  .recordings {
    display: grid;
    gap: 0.35em;
  }
  .recordings a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2em;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 1.5em;
    padding-block-start: 0.75em;
    border-block-start: var(--_line-width) solid var(--_line);
    font-size: 0.9375em;
  }
  .actions a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2em;
    font-weight: 600;
  }
  :is(.actions, .foot) [role='status'] {
    color: var(--_muted);
  }
  .link-to-copy {
    display: grid;
    flex-basis: 100%;
    gap: 0.35em;
  }
  .link-to-copy input {
    block-size: var(--_control);
    padding-inline: 0.8em;
    border: max(1px, var(--_line-width)) solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--k360-field, transparent);
    color: inherit;
    font: inherit;
  }
  @container (inline-size >= 30em) {
    .files a {
      grid-template-columns: 3em minmax(0, 1fr) auto;
    }
    .type {
      grid-row: auto;
    }
    .size .icon {
      display: inline;
    }
  }
  @media print {
    :is(.rich-text, .files, .recordings, .actions) a[href]::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .files a::after {
      grid-column: 2 / -1;
    }
    /* Or the blank before the address would go. */
    .actions a {
      display: inline;
    }
  }
`;
