import { Random } from './random.js';
import { bio, compound, personName, sentence, title } from './sentences.js';
import { ORGANISATIONS, TAGS, TOWNS } from './words.js';

/** A session as it stands in the feed, with all that a festival's documentation usually has but photos. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  /** RFC 3339; the sessions are spread over three years, newest first. */
  readonly date_published: string;
  readonly authors: readonly { readonly name: string }[];
  readonly tags: readonly string[];
  readonly attachments: readonly {
    readonly url: string;
    readonly mime_type: string;
    readonly title: string;
    readonly size_in_bytes: number;
  }[];
  readonly _k360: {
    readonly contributors: readonly {
      readonly name: string;
      readonly organization: string;
      readonly bio: string;
    }[];
  };
}

const LAST_DAY = Date.UTC(2024, 10, 28, 9);
const THREE_YEARS = 3 * 365 * 86_400_000;
/** Characters of a documentation text: stops after the paragraph that reaches them. */
const TEXT_LENGTH = 820;

/** The same sessions on every machine; a session differs in its date only from one archive to another. */
export function makeSessions(count: number): FeedItem[] {
  return Array.from({ length: count }, (_, index) => makeSession(index, count));
}

function makeSession(index: number, count: number): FeedItem {
  const random = new Random(index * 7919 + 17);
  const name = title(random);
  const date = new Date(LAST_DAY - Math.floor((index / count) * THREE_YEARS));
  const file = compound(random);
  return {
    id: `veranstaltung-${index + 1}`,
    url: `https://archiv.example.org/festival/veranstaltung-${index + 1}`,
    title: name.charAt(0).toUpperCase() + name.slice(1),
    content_html: text(random),
    date_published: date.toISOString().replace('.000Z', '+00:00'),
    authors: [{ name: personName(random) }],
    tags: random.pickSome(TAGS, random.between(1, 3)),
    attachments: [
      {
        url: `https://archiv.example.org/dateien/${index + 1}-${encodeURIComponent(file.toLowerCase())}.pdf`,
        mime_type: 'application/pdf',
        title: file,
        size_in_bytes: random.between(80_000, 4_000_000),
      },
    ],
    _k360: {
      contributors: Array.from({ length: random.between(1, 3) }, () => ({
        name: personName(random),
        organization: `${random.pick(ORGANISATIONS)} ${random.pick(TOWNS)}`,
        bio: bio(random),
      })),
    },
  };
}

/** Paragraphs, often a list, sometimes a link or a stressed word. */
function text(random: Random): string {
  const sentences = (count: number) => Array.from({ length: count }, () => sentence(random));
  let html = '';
  while (html.length < TEXT_LENGTH) {
    if (html && random.chance(0.25)) {
      html += `<ul>${sentences(2)
        .map((item) => `<li>${item}</li>`)
        .join('')}</ul>`;
      continue;
    }
    const words = sentences(random.between(2, 3)).join(' ');
    html += random.chance(0.3)
      ? `<p>${words} <a href="https://archiv.example.org/thema/${random.between(1, 400)}">${compound(random)}</a></p>`
      : `<p>${random.chance(0.2) ? words.replace(/\S+\.$/, '<strong>$&</strong>') : words}</p>`;
  }
  return html;
}
