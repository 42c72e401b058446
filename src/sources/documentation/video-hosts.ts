/** Parameters that follow people, or that only steer a player. */
const NOISE =
  /^(?:utm_.*|pk_.*|mtm_.*|piwik_.*|fbclid|gclid|msclkid|mc_[ce]id|igshid|si|feature|ref|app|autoplay|autopause|dnt|rel|muted|loop|controls|color|_)$/i;

/** A host of recordings: how its name is written, and how the page to watch one on is found. */
interface Host {
  readonly provider: string;
  readonly host: RegExp;
  /** The address for people, or `undefined` if the address is not that of a recording. */
  readonly watch: (url: URL, path: readonly string[]) => string | undefined;
}

/** For hosts whose pages need no rewriting: those paths are recordings. */
const kept = (path: RegExp) => (url: URL) => (path.test(url.pathname) ? clean(url) : undefined);

const HOSTS: readonly Host[] = [
  {
    provider: 'YouTube',
    host: /^(?:music\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/,
    watch: youtube,
  },
  { provider: 'Vimeo', host: /^(?:player\.)?vimeo\.com$/, watch: vimeo },
  {
    provider: 'Dailymotion',
    host: /^(?:geo\.)?dailymotion\.com$|^dai\.ly$/,
    watch: (url, path) => {
      const id = url.searchParams.get('video') ?? path.at(-1) ?? '';
      const isVideo =
        url.hostname === 'dai.ly' || path.includes('video') || url.searchParams.has('video');
      return isVideo && /^x\w+$/.test(id) ? `https://www.dailymotion.com/video/${id}` : undefined;
    },
  },
  {
    provider: 'Twitch',
    host: /^(?:player\.)?twitch\.tv$/,
    watch: (url, path) => {
      const id =
        url.searchParams.get('video')?.replace(/^v/, '') ?? (path[0] === 'videos' ? path[1] : '');
      return id && /^\d+$/.test(id) ? `https://www.twitch.tv/videos/${id}` : undefined;
    },
  },
  {
    provider: 'Spotify',
    host: /^open\.spotify\.com$/,
    watch: (_, path) => {
      const [kind = '', id = ''] = path.slice(-2);
      return /^(?:episode|show)$/.test(kind) ? `https://open.spotify.com/${kind}/${id}` : undefined;
    },
  },
  {
    provider: 'SoundCloud',
    host: /^(?:w\.)?soundcloud\.com$/,
    watch: (url, path) =>
      url.searchParams.has('url') || path.length === 2 ? clean(url) : undefined,
  },
  {
    provider: 'Podigee',
    host: /\.podigee\.io$/,
    watch: (url, path) => (/^\d+-/.test(path[0] ?? '') ? `${url.origin}/${path[0]}` : undefined),
  },
  {
    provider: 'Panopto',
    host: /\.panopto\.(?:eu|com)$/,
    watch: (url) => {
      const id = url.searchParams.get('id');
      return id
        ? `${url.origin}/Panopto/Pages/Viewer.aspx?id=${encodeURIComponent(id)}`
        : undefined;
    },
  },
  {
    provider: 'ARD Mediathek',
    host: /^ardmediathek\.de$/,
    watch: kept(/^\/(?:video|embed|player)\//),
  },
  { provider: 'ZDF', host: /^zdf\.de$/, watch: kept(/^\/(?:video|play)\//) },
  { provider: 'ARTE', host: /^arte\.tv$/, watch: kept(/\/(?:videos|embeds)\//) },
  { provider: 'media.ccc.de', host: /^media\.ccc\.de$/, watch: kept(/^\/v\//) },
  { provider: 'TIB AV-Portal', host: /^av\.tib\.eu$/, watch: kept(/^\/(?:media|player)\//) },
  { provider: 'Zoom', host: /(?:^|\.)zoom\.us$/, watch: kept(/^\/rec\/(?:share|play)\//) },
];

/** Recognises the address of a recording, whether of its page or of its player. */
export function readVideoUrl(address: string): { url: string; provider: string } | undefined {
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m)\./, '');
  const path = url.pathname.split('/').filter(Boolean);
  const known = HOSTS.find((entry) => entry.host.test(host));
  const watch = known ? known.watch(url, path) : selfHosted(url);
  return watch ? { url: watch, provider: known?.provider ?? host } : undefined;
}

/** An address without what follows people or steers a player. */
export function clean(url: URL): string {
  const cleaned = new URL(url);
  for (const name of [...cleaned.searchParams.keys()]) {
    if (NOISE.test(name)) cleaned.searchParams.delete(name);
  }
  return cleaned.href;
}

function youtube(url: URL, path: readonly string[]): string | undefined {
  const [first = '', second = ''] = path;
  const list = url.searchParams.get('list');
  const id =
    url.hostname === 'youtu.be'
      ? first
      : /^(?:embed|v|e|shorts|live)$/.test(first)
        ? second
        : first === 'watch'
          ? (url.searchParams.get('v') ?? '')
          : '';
  if (/^[\w-]{11}$/.test(id) && id !== 'videoseries')
    return `https://www.youtube.com/watch?v=${id}`;
  const isList = id === 'videoseries' || first === 'playlist';
  return isList && list
    ? `https://www.youtube.com/playlist?list=${encodeURIComponent(list)}`
    : undefined;
}

function vimeo(url: URL, path: readonly string[]): string | undefined {
  const at = path.findIndex((part) => /^\d{5,}$/.test(part));
  const id = path[at];
  if (!id) return undefined;
  if (path[at - 1] === 'event') return `https://vimeo.com/event/${id}`;
  // Unlisted films need their hash.
  const hash = url.searchParams.get('h') ?? path[at + 1] ?? '';
  return `https://vimeo.com/${id}${/^[\da-f]{6,}$/i.test(hash) ? `/${hash}` : ''}`;
}

/** PeerTube and BigBlueButton run on hosts of their own; their paths tell them. */
function selfHosted(url: URL): string | undefined {
  const peertube = /^\/(?:w|videos\/(watch|embed))\/([\da-f-]{36}|[1-9A-HJ-NP-Za-km-z]{22})$/.exec(
    url.pathname,
  );
  if (peertube) return `${url.origin}/${peertube[1] ? 'videos/watch' : 'w'}/${peertube[2]}`;
  return /^\/playback\/(?:presentation|video)\//.test(url.pathname) ? clean(url) : undefined;
}
