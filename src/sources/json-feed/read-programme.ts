import type { NavigationItem, Programme } from '../../domain/programme.js';
import { compact } from '../../domain/compact.js';
import { safeUrl } from '../../rich-text/safe-url.js';
import { clipTexts } from '../clip-texts.js';
import { missingPart } from '../missing-part.js';
import type { Mended } from '../validate-loosely.js';
import {
  Programme as Schema,
  type WireNavigationItem,
  type WireProgramme,
} from './programme-schema.js';

/** By what they were read from: several elements ask for parts of one. */
const programmes = new WeakMap<object, Programme>();

/**
 * Reads what a feed says about its programme. What does not fit is left out and named.
 * @param extension the feed's `_k360`
 * @param url where the feed came from; relative addresses are resolved against it.
 */
export async function readProgramme(extension: object, url: string): Promise<Programme> {
  const known = programmes.get(extension);
  if (known) return known;
  const { value = {}, rejected }: Mended<WireProgramme> = Schema.safeParse(extension).success
    ? { value: extension as WireProgramme, rejected: [] }
    : (await import('./mend.js').catch(missingPart(url))).mendProgramme(extension);
  const { contacts = [], funders = [], links = [], navigation = [] } = value;
  const safe = (address: string | undefined) => safeUrl(address, url, 'http');
  const readLink = ({ title, url: address }: Pick<WireNavigationItem, 'title' | 'url'>) =>
    compact({ title, url: safe(address) });
  const tooDeep = navigation
    .flatMap(({ items = [] }: WireNavigationItem) => items)
    .filter(({ items }) => items)
    .map(({ title }) => ({
      path: 'navigation',
      reason: `"${title}" is in a group already: its own entries are left out`,
    }));
  const read = {
    contacts: contacts.map(({ name, organization, email, phone, url: address }) =>
      compact({ name, organization, email, phone, url: safe(address) }),
    ),
    funders: funders.map(({ name, url: address, logo }) =>
      compact({ name, url: safe(address), logo: safeUrl(logo, url, 'image') }),
    ),
    links: links.flatMap(({ title, url: address }) => {
      const target = safe(address);
      return target ? [{ title, url: target }] : [];
    }),
    navigation: navigation.map((entry: WireNavigationItem): NavigationItem =>
      compact({ ...readLink(entry), items: entry.items?.map(readLink) }),
    ),
  };
  const programme = {
    ...clipTexts(read, '', rejected),
    dropped: [...rejected, ...tooDeep].map(({ path, reason }) => ({
      index: -1,
      path: `_k360.${path}`,
      reason,
    })),
  };
  programmes.set(extension, programme);
  return programme;
}
