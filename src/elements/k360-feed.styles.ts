import { css } from '../styles/css.js';

/** The element is only a bracket: it must not take part in the page's layout. */
export const styles = css`
  :host {
    display: contents;
  }
`;
