import type { CSSResult, LitElement } from 'lit';

/** Adds the styles of a part that was loaded later to those the element has. */
export function adoptStyles(
  { renderRoot }: Pick<LitElement, 'renderRoot'>,
  ...styles: readonly CSSResult[]
): void {
  if (!(renderRoot instanceof ShadowRoot)) return;
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  renderRoot.adoptedStyleSheets.push(...sheets);
}
