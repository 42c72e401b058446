import { base } from '../../styles/base.js';
import { css } from '../../styles/css.js';
import { textButtons } from '../../styles/text-buttons.js';

/** A closed session in an agenda (`list`): what is seen first. */
export const articleStyles = [
  ...base,
  textButtons,
  css`
    article {
      position: relative;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5em 1.5em;
      padding-block: calc(1.5em * var(--_density));
      border-block-start: var(--_line-width) solid var(--_line);
    }
    /*
     * A card that only moves, as those do below one that changes its height, is neither painted nor prepared
     * for it again. Where browsers cannot leave room for a focus ring it would be cut off.
     */
    @media screen {
      @supports (overflow-clip-margin: 1em) {
        :host(:not([open])) article {
          contain: layout paint;
          overflow-clip-margin: 1em;
        }
      }
    }
    :host([day-start]) article {
      border-block-start: var(--_day-line-width) solid currentColor;
    }
    .when {
      font-size: 0.875em;
      line-height: 1.4;
      font-variant-numeric: tabular-nums lining-nums;
    }
    .weekday,
    .separator {
      color: var(--_muted);
    }
    .when b {
      font-weight: 600;
    }
    .hours {
      display: block;
    }
    .title {
      font-size: 1.25em;
    }
    .title a {
      color: inherit;
      text-decoration-color: transparent;
      transition: text-decoration-color var(--_motion);
    }
    .title a:hover {
      text-decoration-color: currentColor;
    }
    .by {
      display: flex;
      flex-wrap: wrap;
      gap: 0.15em 0.75em;
      margin-block-start: 0.3em;
      color: var(--_muted);
      font-size: 0.875em;
    }
    .badge {
      padding: 0.1em 0.55em;
      border: 1px solid currentColor;
      border-radius: var(--_small-radius);
      color: var(--_danger);
      font-size: 0.9286em;
      font-weight: 600;
      line-height: 1.4;
    }
    .teaser {
      align-self: start;
      max-inline-size: 42em;
      margin-block-start: 0.6em;
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    .clamped {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      line-clamp: 3;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25em 1.25em;
      min-block-size: 2.05em;
      margin-block-start: 0.6em;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.25em 1em;
      color: var(--_muted);
      font-size: 0.875em;
    }
    .facts li {
      display: inline-flex;
      align-items: center;
      gap: 0.4em;
    }
    .thumb {
      display: none;
    }
    .thumb img {
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 3 / 2;
      object-fit: cover;
      border-radius: var(--_radius);
      background: var(--_tint-strong);
    }

    /* Agenda: from 48em the date has a margin of its own, and stands there once a day. */
    @container (inline-size >= 48em) {
      :host(:not([layout='grid'], [layout='compact'])) {
        article {
          grid-template-columns: 8em minmax(0, 1fr);
        }
        article.pictured {
          grid-template-columns: 8em minmax(0, 1fr) 11em;
        }
        .when {
          grid-area: 1 / 1;
          padding-block-start: 0.28em;
        }
        .weekday {
          display: block;
        }
        .separator {
          display: none;
        }
        .main {
          grid-column: 2;
        }
        .thumb {
          display: block;
          grid-area: 1 / 3;
          padding-block-start: 0.3em;
        }
      }
      :host(:not([day-start], [layout='grid'], [layout='compact'])) {
        article {
          border-block-start-color: transparent;
        }
        article::before {
          content: '';
          position: absolute;
          inset-block-start: calc(-1 * var(--_line-width));
          inset-inline: 9.5em 0;
          border-block-start: var(--_line-width) solid var(--_line);
        }
        /* The hours are each session's own. */
        .when > :first-child {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
      }
    }
    @container (inline-size >= 75em) {
      :host(:not([layout='grid'], [layout='compact'])) {
        article {
          grid-template-columns: 10em minmax(0, 1fr);
        }
        article.pictured {
          grid-template-columns: 10em minmax(0, 1fr) 15em;
        }
        article::before {
          inset-inline-start: 11.5em;
        }
      }
    }
  `,
];
