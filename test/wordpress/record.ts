/**
 * Writes what a real WordPress answers for the posts of the fixtures to `test/fixtures/wordpress/posts.json`,
 * its address replaced by one that nobody has: `tsx test/wordpress/record.ts`, as root on Debian.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { festivalSessions } from '../fixtures/wordpress/festival-sessions.js';
import { furtherPosts } from '../fixtures/wordpress/further-posts.js';
import { startWordPress } from './start.js';

const FIXTURE = fileURLToPath(new URL('../fixtures/wordpress/posts.json', import.meta.url));
const SITE = 'https://archiv.example.org';

const site = await startWordPress([...festivalSessions, ...furtherPosts.slice(-4)]);
try {
  const url =
    `${site.pretty}wp-json/wp/v2/posts?per_page=100&_embed=author,wp:featuredmedia,wp:term` +
    '&_fields=id,date,date_gmt,link,title,content,excerpt,_links,_embedded';
  const posts: unknown = await (await fetch(url)).json();
  const text = JSON.stringify(posts, null, 2).replaceAll(site.pretty.slice(0, -1), SITE);
  writeFileSync(FIXTURE, await format(text, { parser: 'json', printWidth: 100 }));
} finally {
  await site.stop();
}
