import type { Download } from '../../domain/download.js';
import { fileType } from '../../domain/file-type.js';
import type { Rejected } from '../validate-loosely.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { fileName, isGeneric, labelOf } from './link-label.js';
import { linksIn, textBehind, textOf } from './lines.js';

const FILE =
  /\.(?:pdf|docx?|dotx?|rtf|xlsx?|xlsm|xltx|csv|pptx?|potx|ppsx?|od[tspg]|ott|zip|epub)$/i;
const EMBEDS = 'object[data], embed[src], iframe[src]';
/** Longest "(PDF, 1,2 MB)" behind a link, with its brackets. */
const MAX_NOTE = 64;

/**
 * Reads the files of a text: file blocks, links to PDF, Office, OpenDocument and ZIP files, embedded PDFs.
 * The same file is listed once. Adds the links it read to `moved` and takes embedded files out.
 */
export function readDownloads(
  body: Element,
  base: string,
  moved: Set<Element>,
  dropped: Rejected[],
): Download[] {
  const found = new Map<string, { named: boolean; download: Download }>();
  const add = (url: string, label: string | undefined, note: string) => {
    const key = url.replace(/#.*/, '');
    const known = found.get(key);
    const size = readSize(note) ?? known?.download.size;
    const type = fileType(url);
    const named = label !== undefined || known?.named === true;
    const title = known?.named ? known.download.title : (label ?? fileName(url));
    found.set(key, {
      named,
      download: { url: key, title, ...(type && { type }), ...(size !== undefined && { size }) },
    });
  };

  for (const link of linksIn(body)) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (moved.has(link) || !(isFile(href) || link.closest('.wp-block-file'))) continue;
    const url = safeUrl(href, base, 'http');
    if (url) {
      moved.add(link);
      add(url, readLabel(link), `${textOf(link)} ${noteAfter(link)}`);
    } else {
      dropped.push({
        path: 'content',
        reason: `a file at an address that is not allowed: ${href.slice(0, 80)}`,
      });
    }
  }
  for (const embed of body.querySelectorAll(EMBEDS)) {
    const address = embed.getAttribute('data') ?? embed.getAttribute('src') ?? '';
    const url = isFile(address) && safeUrl(address, base, 'http');
    if (!url) continue;
    add(url, embed.getAttribute('title') || undefined, '');
    if (!embed.closest('.wp-block-file')) embed.remove();
  }
  return [...found.values()].map(({ download }) => download);
}

function isFile(address: string): boolean {
  return FILE.test(address.split(/[?#]/, 1)[0] ?? '');
}

/** A link's label without ".pdf" and "(PDF, 1,2 MB)". */
function readLabel(link: Element): string | undefined {
  const label = labelOf(link)
    ?.replace(/ ?[([][^()[\]]{1,60}[)\]]$/, (note) => (isNote(note) ? '' : note))
    .replace(FILE, '')
    .trim();
  return label && !isGeneric(label) ? label : undefined;
}

/** "(PDF, 1,2 MB)" behind a link. */
function noteAfter(link: Node): string {
  const behind = textBehind(link, MAX_NOTE).trimStart();
  const note = /^[([]([^()[\]]{1,60})[)\]]/.exec(behind)?.[1] ?? '';
  return isNote(note) ? note : '';
}

function isNote(text: string): boolean {
  return isGeneric(text) || readSize(text) !== undefined;
}

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1e3, m: 1e6, g: 1e9 };

/** The size in a text such as "PDF, 1,2 MB", in bytes. */
function readSize(text: string): number | undefined {
  const match = /(\d{1,4}(?:[.,]\d{1,3})?) ?(?:([kmg])(i?)b|b(?:ytes?)?)\b/i.exec(text);
  if (!match) return undefined;
  const [, number = '', prefix = 'b', binary] = match;
  // "1.200 KB" is a German thousand; "1.2 MB" and "1,2 MB" are fractions.
  const value = Number(
    /^\d+\.\d{3}$/.test(number) ? number.replace('.', '') : number.replace(',', '.'),
  );
  const unit = UNITS[prefix.toLowerCase()] ?? 1;
  return Math.round(value * (binary ? 1.024 ** (Math.log10(unit) / 3) * unit : unit));
}
