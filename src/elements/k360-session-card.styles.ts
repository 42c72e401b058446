import { css } from '../styles/css.js';
import { articleStyles } from './session/session-article.styles.js';
import { sessionLayouts } from './session/session-layouts.styles.js';

export const styles = [
  ...articleStyles,
  css`
    mark {
      background: var(--k360-mark, light-dark(#ffe27a, #6b5300));
      color: var(--k360-on-mark, light-dark(#1b1600, #fff));
    }
    .chevron {
      transition: rotate var(--_motion);
    }
    [aria-expanded='true'] > .chevron {
      rotate: 180deg;
    }
    @media (forced-colors: active) {
      .leaf {
        border: 1px solid CanvasText;
      }
    }
    @media print {
      .title,
      .when {
        break-after: avoid;
      }
      .text-button {
        display: none;
      }
    }
  `,
  sessionLayouts,
];
