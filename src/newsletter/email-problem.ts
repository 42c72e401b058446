/** What is wrong with an address, as a person would say it. */
type EmailProblem =
  | 'emailMissing'
  | 'emailWithoutAt'
  | 'emailWithoutUser'
  | 'emailWithoutHost'
  | 'emailWithoutEnd'
  | 'emailWrong';

/**
 * Finds what is missing in an e-mail address. The browser judges its form; it lets `a@b` pass, which is
 * right for an intranet and a typing error in a newsletter.
 * @param fits the browser's own judgement (`!validity.typeMismatch`)
 */
export function emailProblem(value: string, fits: boolean): EmailProblem | undefined {
  const address = value.trim();
  const [user = '', host = ''] = address.split(/@(?=[^@]*$)/);
  if (!address) return 'emailMissing';
  if (!address.includes('@')) return 'emailWithoutAt';
  if (!user) return 'emailWithoutUser';
  if (!host) return 'emailWithoutHost';
  if (!/[^.]\.[^.]/.test(host)) return 'emailWithoutEnd';
  return fits ? undefined : 'emailWrong';
}
