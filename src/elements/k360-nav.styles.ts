import { css } from '../styles/css.js';
import { base } from '../styles/base.js';
import { buttons } from '../styles/buttons.js';
import { noticesStyles } from './notices/notices.styles.js';

export const styles = [
  ...base,
  buttons,
  noticesStyles,
  css`
    :host {
      /* What a group opens lies over the page. */
      position: relative;
      z-index: 1;
    }
    .skip {
      position: absolute;
      z-index: 1;
      padding: 0.5em 1em;
      background: var(--k360-surface, Canvas);
      color: var(--k360-on-surface, CanvasText);
    }
    .skip:not(:focus) {
      inline-size: 1px;
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .menu-button {
      margin-block: 0.6em;
    }
    .collapsed {
      display: none;
    }
    .menu {
      display: grid;
      padding-block-end: 0.6em;
    }
    .entry {
      display: flex;
      align-items: center;
      gap: 0.35em;
      min-block-size: var(--_control);
      padding: 0.25em 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 600;
      line-height: 1.3;
      text-align: start;
      text-decoration: none;
      cursor: pointer;
    }
    span.entry {
      cursor: auto;
    }
    .entry:is(a, button):hover {
      text-decoration: underline;
      text-underline-offset: 0.35em;
    }
    .chevron {
      transition: rotate var(--_motion);
    }
    [aria-expanded='true'] > .chevron {
      rotate: 180deg;
    }
    .entry[aria-current] {
      padding-inline-start: 0.6em;
      box-shadow: inset 0.18em 0 var(--_accent);
    }
    .entries {
      padding-inline-start: 1.25em;
    }
    .entries[hidden] {
      display: none;
    }
    .entries .entry {
      font-weight: 400;
    }
    @container (inline-size >= 40em) {
      .menu-button {
        display: none;
      }
      .collapsed {
        display: block;
      }
      .menu {
        display: flex;
        flex-wrap: wrap;
        gap: 0 1.75em;
        padding: 0;
      }
      .group {
        position: relative;
      }
      .menu > li > .entry[aria-current] {
        padding-inline-start: 0;
        box-shadow: inset 0 -0.18em var(--_accent);
      }
      .entries {
        position: absolute;
        inset-block-start: 100%;
        inset-inline-start: -1em;
        min-inline-size: 14em;
        max-inline-size: 24em;
        padding: 0.5em 1em;
        border: var(--_line-width) solid var(--_line-strong);
        border-radius: var(--_radius);
        background: var(--k360-surface, Canvas);
        color: var(--k360-on-surface, CanvasText);
      }
    }
    @media (forced-colors: active) {
      .entry[aria-current] {
        border-block-end: 0.18em solid Highlight;
      }
    }
    @media print {
      .menu-button,
      .skip {
        display: none;
      }
    }
  `,
];
