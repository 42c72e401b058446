/* eslint-disable lit/binding-positions, lit/no-invalid-html -- the static tag is in place before Lit reads the template */
import { nothing, type TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

/** What a heading may carry besides its content. */
interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
  /** Whether it can be given focus, after a page change. */
  readonly focusable?: boolean;
}

const TAGS = [
  literal`h1`,
  literal`h2`,
  literal`h3`,
  literal`h4`,
  literal`h5`,
  literal`h6`,
] as const;

/**
 * A heading whose level is only known at run time. HTML ends with the sixth level; deeper ones stay there.
 * @param level from 1
 */
export function heading(
  level: number,
  content: unknown,
  { id, className, part, focusable }: HeadingOptions = {},
): TemplateResult {
  const tag = TAGS[Math.min(Math.max(level, 1), TAGS.length) - 1] ?? TAGS[5];
  return html`<${tag}
    id=${id ?? nothing}
    class=${className ?? nothing}
    part=${part ?? nothing}
    tabindex=${focusable ? '-1' : nothing}
    >${content}</${tag}
  >`;
}
