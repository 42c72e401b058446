import { FILLS } from '../../newsletter/form.js';

/**
 * Tells the integrator, once each, what to look at though people can sign up.
 * @param told what was said before
 */
export function warnOf(
  host: HTMLElement & { readonly privacyHref: string | undefined; readonly renderRoot: ParentNode },
  told: Set<string>,
): void {
  for (const warning of warningsOf(host)) {
    if (!told.has(warning)) console.warn(`<${host.localName}> ${warning}`);
    told.add(warning);
  }
}

function warningsOf(host: Parameters<typeof warnOf>[0]): string[] {
  const { privacyHref, renderRoot } = host;
  const warnings = [...host.querySelectorAll<HTMLElement>('[data-fill]')]
    .map(({ dataset }) => dataset['fill'] ?? '')
    .filter((name) => !FILLS.some((known) => known === name))
    .map(
      (name) => `data-fill="${name}" is none of ${FILLS.join(', ')}: the input keeps its value.`,
    );
  const linked =
    renderRoot.querySelector('.consents a[href]') ??
    host.querySelector('[slot="consent"] a[href], a[href][slot="consent"]');
  if (!linked) {
    warnings.push(
      `The consent leads to no privacy notice: ${
        privacyHref
          ? `privacy-href="${privacyHref}" is no address for a link.`
          : 'give its address in "privacy-href", or put a link into your own text.'
      }`,
    );
  }
  return warnings;
}
