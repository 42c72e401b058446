/** One mailbox, without what could smuggle further recipients or headers into a mail program. */
const MAILBOX =
  /^[^\s@<>()[\]\\,;:"?&=#%/]+@[^\s@<>()[\]\\,;:"?&=#%/]+\.[^\s@<>()[\]\\,;:"?&=#%/.]+$/u;
/** Digits as people write them: with blanks, strokes, dots, brackets, and a plus in front. */
const PHONE = /^\+?[\d\s()./\-\u2010-\u2015\u00a0]+$/;

/** A `mailto:` address, or `undefined` for what is no single mailbox. */
export function mailtoAddress(email: string): string | undefined {
  const mailbox = email.trim();
  return mailbox.length <= 254 && MAILBOX.test(mailbox) ? `mailto:${mailbox}` : undefined;
}

/**
 * A `tel:` address (RFC 3966), or `undefined` for what is no phone number. The trunk zero in
 * "+49 (0)30 …" is left out, because it must not be dialled from abroad.
 */
export function telAddress(phone: string): string | undefined {
  const written = phone.trim();
  if (!PHONE.test(written)) return undefined;
  const plus = written.startsWith('+') ? '+' : '';
  const digits = (plus ? written.replace('(0)', '') : written).replace(/\D/g, '');
  return digits.length >= 3 && digits.length <= 15 ? `tel:${plus}${digits}` : undefined;
}
