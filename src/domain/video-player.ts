/** How a recording's page is played on another site. */
interface VideoPlayer {
  /** Id of the service, as a consent configuration names it; of a PeerTube `video-example-org` for `video.example.org`, with `--` for each hyphen of the host. */
  readonly service: string;
  /** Address of the player; where there is a choice the one that sets no cookies. */
  readonly src: string;
}

interface Host {
  readonly service: string;
  /** Of the page's address, without scheme and `www.`. */
  readonly page: RegExp;
  /** From what the expression found. */
  readonly player: (found: string, hash: string | undefined) => string;
}

const HOSTS: readonly Host[] = [
  {
    service: 'youtube',
    page: /^(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|live\/|shorts\/)|youtu\.be\/)([\w-]{11})(?:[?&#/]|$)/,
    player: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    service: 'vimeo',
    page: /^(?:player\.)?vimeo\.com\/(?:video\/)?(\d{5,})(?:(?:\/|\?h=)([\da-f]{6,}))?(?:[?&#/]|$)/,
    player: (id, hash) => `https://player.vimeo.com/video/${id}?dnt=1${hash ? `&h=${hash}` : ''}`,
  },
  {
    service: 'dailymotion',
    page: /^(?:dailymotion\.com\/video|dai\.ly)\/(x\w+)(?:[?&#/]|$)/,
    player: (id) => `https://geo.dailymotion.com/player.html?video=${id}`,
  },
  {
    service: 'media-ccc-de',
    page: /^media\.ccc\.de\/v\/([\w.-]+)/,
    player: (id) => `https://media.ccc.de/v/${id}/oembed`,
  },
  {
    service: 'tib-av-portal',
    page: /^av\.tib\.eu\/(?:media|player)\/(\d+)/,
    player: (id) => `https://av.tib.eu/player/${id}`,
  },
];

/** Runs on hosts of many names; its paths tell. */
const PEERTUBE =
  /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)\/(?:w|videos\/watch)\/([\da-f-]{36}|[1-9A-HJ-NP-Za-km-z]{22})(?:[?&#/]|$)/;

/** The player of a recording at a host we know; `undefined` for all others. */
export function videoPlayer(url: string): VideoPlayer | undefined {
  const [, address] = /^https?:\/\/(?:www\.|m\.)?(.*)$/.exec(url) ?? [];
  for (const { service, page, player } of HOSTS) {
    const [, found, second] = page.exec(address ?? '') ?? [];
    if (found) return { service, src: player(found, second) };
  }
  const [, host, id] = PEERTUBE.exec(url) ?? [];
  return host && id
    ? { service: idOfHost(host), src: `https://${host}/videos/embed/${id}` }
    : undefined;
}

/** A service of its own for each host, or consent to one would be consent to all: no two have the same id. */
function idOfHost(host: string): string {
  return host.replaceAll('-', '--').replaceAll('.', '-');
}
