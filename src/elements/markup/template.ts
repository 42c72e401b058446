import type { nothing as litNothing, TemplateResult } from 'lit/html.js';

/*
 * Stands in for Lit's module of the same exports, which would bring Lit before the first card: what these say is
 * all that Lit reads of its own, and how copies of Lit understand each other's templates.
 */

/** A template: drawn by Lit, which keeps it up to date, or once and for all by `drawOnce`. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return { _$litType$: 1, strings, values };
}

/** A value that draws nothing; as an attribute's value, no attribute. */
export const nothing: typeof litNothing = Symbol.for('lit-nothing') as typeof litNothing;

export type { TemplateResult };
