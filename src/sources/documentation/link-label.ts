import { cleanText } from '../../domain/clean-text.js';
import { fold } from '../../domain/fold.js';
import { textOf } from './lines.js';
import { trimEnd } from './trim-end.js';

/** Words that say what to do with a link, not what is behind it. */
const GENERIC = new Set(
  (
    'hier here da zum zur den die das der als im in und oder this the bitte jetzt mehr more weiter link links ' +
    'verlinkt klicken click herunterladen herunter laden runterladen download downloads downloaden datei file ' +
    'dokument document anhang oeffnen open ansehen anschauen watch video videos mitschnitt aufzeichnung ' +
    'pdf doc docx xls xlsx ppt pptx odt ods odp zip mb kb gb bytes mib kib youtube vimeo player auf on bei ' +
    'weiterlesen abrufen abrufbar'
  ).split(' '),
);

/** Whether a text names nothing: empty, "Herunterladen", "hier (PDF, 1,2 MB)", or a bare address. */
export function isGeneric(text: string): boolean {
  return (
    /^https?:\/\/\S*$/i.test(text) ||
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .every((word) => GENERIC.has(word) || /^\d*$/.test(word))
  );
}

/** What a link is called, or `undefined` if that says nothing. */
export function labelOf(link: Element): string | undefined {
  const image = link.querySelector('img');
  return [textOf(link), image?.alt, link.getAttribute('title'), link.getAttribute('aria-label')]
    .map((text) => text?.trim())
    .find((text) => text && !isGeneric(text));
}

/** The name of a file in an address, readable: decoded, without ending, hyphens as blanks. */
export function fileName(url: string): string {
  const { pathname, hostname } = new URL(url);
  let name = trimEnd(pathname, '/').split('/').pop() ?? '';
  try {
    name = decodeURIComponent(name);
  } catch {
    // A stray per cent sign is part of the name.
  }
  name = cleanText(name).replace(/\.[a-z0-9]{2,5}$/i, '');
  if (!/\s/.test(name)) name = name.replace(/[-_+]+/g, ' ').trim();
  return name || hostname;
}
