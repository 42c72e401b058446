import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makePdf } from './make-pdf.js';
import type { FileSource, SessionSource } from './session-source.js';
import { firstDay } from './sessions/first-day.js';
import { secondDay } from './sessions/second-day.js';
import { thirdDay } from './sessions/third-day.js';

/** Where Storybook looks for it. */
const FOR_STORIES = new URL('../../node_modules/.cache/archive/', import.meta.url);
const IMAGES = new URL('images/', import.meta.url);
const ORIGINAL = 'https://archiv.example.org/';
const PER_FILE = 10;

/** Newest day first, as the model site lists its sessions. */
const sessions: readonly SessionSource[] = [...thirdDay, ...secondDay, ...firstDay];

/**
 * Builds the demo archive: a JSON Feed, the same feed in pages, and every file and image it names.
 * @param output folder for it; what is in there goes
 */
export async function buildArchive(output: URL): Promise<void> {
  await rm(output, { recursive: true, force: true });
  await mkdir(new URL('files/', output), { recursive: true });
  await mkdir(new URL('images/', output));
  for (const image of await readdir(IMAGES)) {
    await copyFile(new URL(image, IMAGES), new URL(`images/${image}`, output));
  }
  const items = [];
  for (const session of sessions) items.push(await toItem(session, output));

  await writeFeed(new URL('feed.json', output), {
    ...head,
    _k360: { ...extension, total: items.length },
    items,
  });
  for (let page = 1; (page - 1) * PER_FILE < items.length; page++) {
    const more = page * PER_FILE < items.length;
    await writeFeed(new URL(`feed-${page}.json`, output), {
      ...head,
      ...(more && { next_url: `feed-${page + 1}.json` }),
      items: items.slice((page - 1) * PER_FILE, page * PER_FILE),
    });
  }
}

const head = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Festivaldokumentation',
  description:
    'Vorträge, Werkstätten und Gespräche aus drei Festivaltagen zum Nachlesen, Nachhören und Weitergeben.',
  home_page_url: ORIGINAL,
  language: 'de',
};

const extension = {
  contacts: [
    {
      name: 'Karla Beispiel',
      organization: 'Programmleitung',
      email: 'karla.beispiel@example.org',
      phone: '030 5550 118-0',
    },
    { name: 'Christian Muster', organization: 'Festival', email: 'christian.muster@example.org' },
  ],
  funders: [
    {
      name: 'Stiftung Lindenhof',
      url: 'https://lindenhof.example.org/',
      logo: 'images/stiftung-lindenhof.svg',
    },
    {
      name: 'Morgenkreis',
      url: 'https://morgenkreis.example.org/',
      logo: 'images/morgenkreis.svg',
    },
  ],
  links: [
    { title: 'Kontakt', url: `${ORIGINAL}kontakt` },
    { title: 'Newsletter', url: `${ORIGINAL}newsletter` },
    { title: 'Impressum', url: `${ORIGINAL}impressum` },
    { title: 'Datenschutz', url: `${ORIGINAL}datenschutz` },
    { title: 'Netiquette', url: `${ORIGINAL}netiquette` },
  ],
  navigation: [
    { title: 'Magazin', url: `${ORIGINAL}magazin` },
    { title: 'Fellow-Programm', url: `${ORIGINAL}fellows` },
    {
      title: 'Angebote',
      items: [
        { title: 'Change-Guide', url: `${ORIGINAL}change-guide` },
        { title: 'Kommunen-Podcast', url: `${ORIGINAL}podcast` },
        { title: 'Planspiel', url: `${ORIGINAL}planspiel` },
        { title: 'Lernpfad Führung', url: `${ORIGINAL}lernpfad-fuehrung` },
        { title: 'Newsletter', url: `${ORIGINAL}newsletter` },
      ],
    },
    {
      title: 'Wer wir sind',
      items: [
        { title: 'Über uns', url: `${ORIGINAL}wir` },
        { title: 'Unser Netzwerk', url: `${ORIGINAL}netzwerk` },
      ],
    },
  ],
};

async function toItem(session: SessionSource, output: URL) {
  const { id, title, day, author, tags, html, language, image, files = [] } = session;
  const attachments = [];
  for (const file of files) attachments.push(await makeFile(session, file, output));
  return {
    id,
    url: ORIGINAL + id,
    title,
    content_html: html,
    date_published: `${day}T10:00:00+01:00`,
    authors: [{ name: author }],
    tags,
    ...(language && { language }),
    ...(image && { image: `images/${image.file}` }),
    ...(attachments.length && { attachments }),
    _k360: {
      ...(session.people && { contributors: session.people }),
      ...(session.recordings && { recordings: session.recordings }),
      ...(image && { image: { alt: image.alt, credit: image.credit } }),
      ...(session.cancelled && { status: 'cancelled' }),
    },
  };
}

/** Generates a file and says how large it really is. */
async function makeFile(session: SessionSource, { name, title }: FileSource, output: URL) {
  const folder = new URL(`files/${session.id}/`, output);
  await mkdir(folder, { recursive: true });
  const file = fileURLToPath(new URL(encodeURIComponent(name), folder));
  const isPdf = name.endsWith('.pdf');
  if (isPdf) {
    const paragraphs = session.html
      .replace(/<[^>]+>/g, ' ')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim());
    await makePdf(file, { title, subtitle: session.title, paragraphs: paragraphs.filter(Boolean) });
  } else {
    await writeFile(file, `\ufeffNr.;Stichwort;Anzahl\r\n1;${title};12\r\n2;Gespräche;31\r\n`);
  }
  return {
    url: `files/${session.id}/${encodeURIComponent(name)}`,
    mime_type: isPdf ? 'application/pdf' : 'text/csv',
    title,
    size_in_bytes: (await stat(file)).size,
  };
}

async function writeFeed(file: URL, feed: object): Promise<void> {
  await writeFile(file, JSON.stringify(feed, null, 1));
}

// Storybook serves what this file builds when it is run by itself.
if (process.argv[1] === fileURLToPath(import.meta.url)) await buildArchive(FOR_STORIES);
