import type { FormEntries } from './form.js';
import type { Problem } from './problem.js';
import { PolicyWatch } from './policy-watch.js';

/**
 * Posts fields to a page of the service, in a new tab. Has to be called while the browser still knows
 * that a visitor clicked, or it takes the tab for an advertisement.
 * @param root where the form may stand for a moment
 * @returns the problem where the page's policy stopped it; what else becomes of it cannot be known
 */
export async function openForm(
  root: ShadowRoot,
  action: string,
  entries: FormEntries,
): Promise<Problem | undefined> {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = action;
  form.target = '_blank';
  form.rel = 'noopener';
  form.acceptCharset = 'utf-8';
  form.hidden = true;
  for (const [name, value] of entries) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  const watch = new PolicyWatch('form-action', action);
  root.append(form);
  // Not `form.submit()`: a field may be called "submit", Mailchimp's button for one.
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
  if (!(await watch.blocked())) return undefined;
  const message =
    `The Content-Security-Policy of this page blocks the form to ${action}. ` +
    `Add ${new URL(action).origin} to its form-action.`;
  return { code: 'blocked', message, url: action };
}
