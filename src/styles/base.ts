import { css } from './css.js';
import { tokens } from './tokens.js';

/** What every element shares: guest manners on the host, plain blocks, type, links, focus. */
export const base = [
  tokens,
  css`
    /* A page's "* { … }" must not take an element apart; font and colour stay inherited. */
    :host(:not([hidden])) {
      display: block !important;
      box-sizing: border-box !important;
      container-type: inline-size !important;
      /* Contained in its inline size, it would shrink to nothing where a page sizes it by content. */
      contain-intrinsic-inline-size: 16em !important;
      max-inline-size: 100% !important;
    }
    :host {
      flex-grow: 1;
      font-size: var(--k360-font-size, max(1em, 16px));
      line-height: 1.55;
      color: var(--k360-ink, inherit);
      text-align: start;
      text-wrap: pretty;
      overflow-wrap: anywhere;
      -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%;
    }
    *,
    *::before,
    *::after {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    blockquote {
      margin: 0;
      padding: 0;
      font-size: 1em;
    }
    ul[role='list'],
    ol[role='list'] {
      list-style: none;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6 {
      font-family: var(--k360-heading-font, inherit);
      font-weight: var(--_heading-weight);
      line-height: 1.22;
      text-wrap: balance;
      hyphens: auto;
      hyphenate-limit-chars: 10 4 4;
    }
    button {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
    }
    a {
      color: var(--_accent);
      text-decoration: underline;
      text-decoration-thickness: 0.07em;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 0.14em;
    }
    :focus-visible {
      outline: var(--_focus-width) solid var(--_focus);
      outline-offset: 2px;
      border-radius: calc(var(--_radius) * 0.5);
    }
    img {
      display: block;
      max-inline-size: 100%;
    }
    .icon {
      inline-size: 1.15em;
      block-size: 1.15em;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.6;
      stroke-linecap: round;
      stroke-linejoin: round;
      vertical-align: -0.2em;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
