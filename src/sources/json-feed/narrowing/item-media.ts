import { cleanText } from '../../../domain/clean-text.js';
import { safeUrl } from '../../../rich-text/safe-url.js';
import { readAttachments } from '../map-item.js';
import { asRecord, asText, recordsWith } from './junk.js';

/** The titles of the files and recordings that an item lists, the same as `mapItem` would. */
export function readMedia(
  item: Readonly<Record<string, unknown>>,
  base: string,
): { downloads: string[]; recordings: string[] } {
  const address = (given: string | undefined) => safeUrl(given, base, 'http');
  const attachments = recordsWith(item.attachments, 'url').map((attachment) => ({
    url: asText(attachment.url),
    mime_type: asText(attachment.mime_type),
    title: asText(attachment.title),
  }));
  const media = readAttachments({ attachments }, address, (given = '') => cleanText(given));
  return {
    downloads: media.downloads.map(({ title }) => title),
    recordings: [
      ...recordsWith(asRecord(item._k360).recordings, 'url')
        .filter(({ url }) => address(asText(url)))
        .map(({ title }) => asText(title)),
      ...media.recordings.map(({ title }) => title ?? ''),
    ],
  };
}
