import { css } from '../styles/css.js';
import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { noticesStyles } from './notices/notices.styles.js';
import { personStyles } from './people/person.styles.js';

export const styles = [
  ...base,
  buttons,
  noticesStyles,
  personStyles,
  css`
    [part='heading'] {
      margin-block-end: 0.75em;
      font-size: 1.5em;
      line-height: 1.2;
    }
    .way {
      font-size: 0.9375em;
    }
    .way a {
      display: inline-flex;
      gap: 0.5em;
      align-items: baseline;
      min-block-size: 1.75em;
    }
    .way .icon {
      position: relative;
      inset-block-start: 0.2em;
      color: var(--_muted);
    }
    .way span {
      font-variant-numeric: tabular-nums;
    }
  `,
];
