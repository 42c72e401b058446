import { css } from './dom.js';

export const styles = css`
  .banner {
    --_line: var(--k360-line, color-mix(in oklab, currentColor 18%, transparent));
    --_strong: var(--k360-line-strong, color-mix(in oklab, currentColor 65%, transparent));
  }
  @supports (color: oklch(from red l c h)) {
    .banner {
      --_accent: light-dark(
        oklch(from var(--k360-accent) min(l, 0.48) min(c, 0.2) h),
        oklch(from var(--k360-accent) max(l, 0.78) min(c, 0.16) h)
      );
    }
  }
  h3,
  h4 {
    font-size: 1em;
    hyphens: auto;
  }
  .muted,
  dt {
    color: var(--k360-muted, color-mix(in oklab, currentColor 78%, transparent));
  }
  .small,
  dl,
  .switch {
    font-size: 0.875em;
  }
  .small {
    padding-block: 0.5em;
  }
  ul {
    padding: 0.5em 0 0;
    list-style: none;
  }
  li {
    padding-block: 1em;
    border-block-start: var(--k360-line-width, 1px) solid var(--_line);
  }
  li,
  .service {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.3em 1em;
    align-items: center;
  }
  li > p,
  details,
  dl {
    grid-column: 1 / -1;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.15em;
    color: var(--_accent, currentColor);
    font-weight: 600;
    text-decoration: underline;
    cursor: pointer;
  }
  .banner .service {
    margin-block-start: 0.5em;
    padding: 1em;
    border-radius: var(--k360-radius, 0.375em);
    background: var(--k360-tint, color-mix(in oklab, currentColor 5%, transparent));
  }
  dl {
    display: grid;
    gap: 0.1em 1em;
  }
  .switch {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
    min-block-size: 1.75em;
    padding: 0;
    border: 0;
    font-weight: inherit;
  }
  .track {
    display: flex;
    inline-size: 3.2em;
    padding: 0.2em;
    border: max(1.5px, var(--k360-line-width, 1px)) solid var(--_strong);
    border-radius: 9em;
  }
  .track::after {
    content: '';
    inline-size: 1.2em;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_strong);
  }
  [aria-checked='true'] .track {
    justify-content: end;
    border-color: var(--_accent, currentColor);
    background: var(--_accent, currentColor);
  }
  [aria-checked='true'] .track::after {
    background: var(--k360-surface, Canvas);
  }
  .details {
    max-block-size: calc(100dvh - 2em);
    scroll-padding-block-end: 10em;
  }
  .details > .actions {
    border-block-start: var(--k360-line-width, 1px) solid var(--_line);
  }
  @container (inline-size >= 30em) {
    dl {
      grid-template-columns: 9em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .service {
      border: 1px solid;
    }
    .track::after {
      background: ButtonText;
    }
    [aria-checked='true'] .track {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
