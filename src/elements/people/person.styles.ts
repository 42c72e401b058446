import { css } from '../../styles/css.js';

/** The list of people, wherever it stands. */
export const personStyles = css`
  .people {
    display: grid;
    gap: calc(1.25em * var(--_density)) 2em;
  }
  .people > li {
    display: grid;
    grid-template-columns: 2.75em minmax(0, 1fr);
    gap: 0.2em 0.9em;
    break-inside: avoid;
  }
  .disc {
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    object-fit: cover;
    background: var(--_accent-tint);
    color: var(--_accent);
    font-weight: 650;
    letter-spacing: 0.02em;
    line-height: 1;
  }
  .disc span {
    font-size: 0.9375em;
  }
  /* A text that runs the other way than the page stays beside its disc. */
  .name,
  .organization,
  .bio {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .name {
    font-weight: var(--_heading-weight);
    line-height: 1.35;
  }
  .organization {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .bio {
    max-inline-size: 42em;
    margin-block-start: 0.35em;
    font-size: 0.9375em;
    line-height: 1.5;
    hyphens: auto;
    hyphenate-limit-chars: 10 4 4;
  }
  /* Editors write "Name (…) geht den Dingen …": the bio begins in the middle of a sentence. */
  .bio::first-letter {
    text-transform: uppercase;
  }
  @container (inline-size >= 36em) {
    .people {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .disc {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .name a::after {
      content: ' <' attr(href) '>';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
