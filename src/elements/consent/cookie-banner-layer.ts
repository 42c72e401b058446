import { h, type Child } from './dom.js';

/** What is in the box: a heading and what is to be read, which may scroll, and the answers, which do not. */
export function renderLayer(
  heading: string,
  text: readonly Child[],
  answers: readonly Child[],
  role?: string,
): HTMLElement[] {
  const title = h('h2', { id: 'heading', part: 'heading', tabindex: '-1' }, heading);
  return [
    h('div', { class: 'scroll', role }, title, ...text),
    h('div', { class: 'actions', part: 'actions' }, ...answers),
  ];
}
