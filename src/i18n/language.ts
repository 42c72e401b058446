/** Language of an element without any `lang` above it. */
const DEFAULT_LANGUAGE = 'de';

/**
 * The language an element stands in: the nearest `lang`, through shadow roots, as
 * [HTML](https://html.spec.whatwg.org/#language) defines it. `lang=""` and invalid tags count as none.
 * @returns a BCP 47 tag that `Intl` accepts
 */
export function nearestLanguage(element: Element): string {
  for (let node: Element | null = element; node; node = parentAcrossShadows(node)) {
    const language = canonical(node.getAttribute('lang'));
    if (language) return language;
  }
  return DEFAULT_LANGUAGE;
}

/** The tag in the form `Intl` uses, or `undefined` if it is none. */
function canonical(tag: string | null | undefined): string | undefined {
  try {
    // Some systems write de_AT.
    return tag ? Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

function parentAcrossShadows(node: Element): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
