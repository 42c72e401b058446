import type { LightForm } from './light-form.js';

/**
 * Takes over what a visitor entered in the native form before the script was there, and where they
 * were: a slow line must not cost anybody their entry.
 */
export function handOver(light: LightForm, form: HTMLFormElement): void {
  const all = (selector: string) => [...form.querySelectorAll<HTMLInputElement>(selector)];
  const [email, name] = [all('#email'), all('#name')];
  const [topics, texts] = [all('[data-topic]'), all('[data-text]')];
  const declarations = all('input[id^="declaration-"]');
  const pairs: [from: HTMLInputElement | undefined, to: HTMLInputElement | undefined][] = [
    [light.email, email[0]],
    [light.name?.input, name[0]],
    ...light.topics.map(({ input }, i) => [input, topics[i]] as [HTMLInputElement, undefined]),
    ...light.texts.map(({ input }, i) => [input, texts[i]] as [HTMLInputElement, undefined]),
    [light.consent?.input, all('#consent')[0]],
    ...light.declarations.map(
      ({ input }, i) => [input, declarations[i]] as [HTMLInputElement, undefined],
    ),
    [light.tracking?.input, all('#tracking')[0]],
  ];
  for (const [from, to] of pairs) {
    if (!from || !to) continue;
    // What the author ticked or filled in is not the visitor's.
    if (from.checked && !from.defaultChecked) to.checked = true;
    if (to.type !== 'checkbox' && from.value !== from.defaultValue) to.value = from.value;
    if (from.matches(':focus')) to.focus();
  }
}
