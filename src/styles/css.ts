import type { CSSResult } from 'lit';

/**
 * A constructable style sheet, made when the first element needs it: servers have none. Stands in for Lit's
 * `css`, which would bring all of Lit before the first card.
 */
export function css(text: TemplateStringsArray): CSSResult {
  let sheet: CSSStyleSheet | undefined;
  // What Lit reads of one of its own.
  const result: Pick<CSSResult, 'styleSheet'> = {
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text.join(''));
      }
      return sheet;
    },
  };
  return result as CSSResult;
}
