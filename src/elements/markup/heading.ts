import { html, nothing, type TemplateResult } from './template.js';

/** What a heading may carry besides its content. */
interface HeadingOptions {
  readonly id?: string;
  readonly className?: string;
  readonly part?: string;
  /** Whether it can be given focus, after a page change. */
  readonly focusable?: boolean;
}

/** One template a level, as Lit gets them from a tagged literal: a tag's name cannot be an expression. */
const TEMPLATES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => {
  const strings = [`<${tag} id=`, ' class=', ' part=', ' tabindex=', '>', `</${tag}>`];
  return Object.assign(strings, { raw: strings });
});

/**
 * A heading whose level is only known at run time. HTML ends with the sixth level; deeper ones stay there.
 * @param level from 1
 */
export function heading(
  level: number,
  content: unknown,
  { id, className, part, focusable }: HeadingOptions = {},
): TemplateResult {
  const template = TEMPLATES[Math.min(Math.max(level, 1), TEMPLATES.length) - 1];
  return html(
    template as unknown as TemplateStringsArray,
    id ?? nothing,
    className ?? nothing,
    part ?? nothing,
    focusable ? '-1' : nothing,
    content,
  );
}
