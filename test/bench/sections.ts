import type { Target } from './client/probe-api.js';
import { makeSessions } from './content/sessions.js';
import type { BenchRun } from './measure/bench-run.js';
import { measureFirstCards } from './measure/first-card.js';
import { measureMemory } from './measure/memory.js';
import { measureScripts, type ScriptFile } from './measure/script-bytes.js';
import { measureTyping } from './measure/typing.js';
import type { Options, Part } from './options.js';
import { ACCEPT_ALL } from './pages/consent-pages.js';
import { HOST_TITLE } from './pages/host-page.js';
import type { Figure, Section } from './result.js';
import type { Files } from './server.js';

/** What a run keeps besides its figures. */
export interface Measured {
  readonly scripts: Record<string, readonly ScriptFile[]>;
  readonly values: Record<string, unknown>;
}

const kB = (files: readonly ScriptFile[]) =>
  files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

/** Measures part by part; what a part needs is loaded and thrown away by itself. */
export async function* measureSections(
  run: BenchRun,
  assets: Files,
  options: Options,
  measured: Measured,
): AsyncGenerator<Section> {
  const wants = (part: Part) => options.parts.includes(part);
  const firstCard: Target = { text: makeSessions(1)[0]?.title ?? '' };
  if (wants('bytes')) yield await bytes(run, assets, firstCard, measured);
  if (wants('first-card')) yield* firstCards(run, options, firstCard, measured);
  if (wants('many')) yield await many(run, firstCard, measured);
  if (wants('search')) yield await search(run, measured);
  if (wants('memory')) yield await memory(run, measured);
  if (wants('consent')) yield await consent(run, assets, measured);
}

async function bytes(
  run: BenchRun,
  assets: Files,
  target: Target,
  { scripts }: Measured,
): Promise<Section> {
  const { first, later } = await measureScripts(run, 'plain', target, 'k360/k360.js', assets);
  scripts['until the first card'] = first;
  scripts['loaded when used'] = later;
  const purify = later.filter(({ file }) => file.includes('dompurify'));
  const element = later.filter(({ file }) => file === 'chunks/archive.js');
  return {
    title: 'JavaScript of `<k360-sessions>` (brotli 11)',
    figures: [
      {
        what: 'until the first card, where the browser has `setHTML`',
        value: kB(first),
        unit: 'kB',
        goal: 16,
      },
      { what: 'the element itself, right behind the first cards', value: kB(element), unit: 'kB' },
      { what: 'DOMPurify, once a session opens where it has not', value: kB(purify), unit: 'kB' },
      {
        what: 'everything else, loaded when used',
        value: kB(later) - kB(element) - kB(purify),
        unit: 'kB',
      },
    ],
  };
}

async function* firstCards(
  run: BenchRun,
  { widgets }: Options,
  target: Target,
  { values }: Measured,
): AsyncGenerator<Section> {
  const reserve = run.has('reserve') ? { reserve: target } : {};
  const foreign = widgets.map(
    ({ name, text }) => [`widget-${name}`, text ? { text } : target] as const,
  );
  const cards = await measureFirstCards(run, run.rounds.loads, {
    static: target,
    'hand-written': target,
    plain: target,
    preload: target,
    'preload-in-head': target,
    'fallback-list': target,
    ...reserve,
    ...Object.fromEntries(foreign),
  });
  values['first cards'] = cards;
  const still = cards.static;
  const of = (name: string) => cards[name];
  const ratio = (name: string) => {
    const card = of(name);
    return card && still ? card.firstCard / still.firstCard : null;
  };
  const more = (name: string) => {
    const card = of(name);
    return card && still ? card.blocking - still.blocking : null;
  };
  const others = foreign.map(([name]) => name);
  yield {
    title: 'First card of 20 ÷ the same cards as static HTML',
    figures: [
      { what: 'the plain snippet', value: ratio('plain'), unit: '×', goal: 1.7 },
      { what: 'with the feed preloaded', value: ratio('preload'), unit: '×', goal: 1.45 },
      {
        what: 'the same, script and preload first in the head of the page',
        value: ratio('preload-in-head'),
        unit: '×',
        goal: 1.45,
      },
      {
        what: 'an element written by hand, for comparison',
        value: ratio('hand-written'),
        unit: '×',
      },
      ...others.map((name): Figure => ({ what: name, value: ratio(name), unit: '×' })),
    ],
  };
  yield {
    title: 'Blocking and layout shift',
    figures: [
      {
        what: 'total blocking time beyond that of static HTML',
        value: more('plain'),
        unit: 'ms',
        goal: 20,
      },
      ...others.map((name): Figure => ({
        what: `the same of ${name}`,
        value: more(name),
        unit: 'ms',
      })),
      { what: 'layout shift, plain snippet', value: of('plain')?.layoutShift ?? null, unit: '' },
      {
        what: 'layout shift with a list as fallback',
        value: of('fallback-list')?.layoutShift ?? null,
        unit: '',
        goal: 0.01,
      },
      {
        what: 'layout shift with `k360-reserve.css`',
        value: of('reserve')?.layoutShift ?? null,
        unit: '',
        goal: 0.01,
      },
    ],
  };
}

async function many(run: BenchRun, target: Target, { values }: Measured): Promise<Section> {
  const paged = await measureFirstCards(
    run,
    run.rounds.longLoads,
    { plain: target, many: target },
    false,
  );
  const whole = await measureFirstCards(run, 1, { 'many-in-one': target }, false);
  values.many = { ...paged, ...whole };
  const base = paged.plain?.firstCard ?? NaN;
  return {
    title: '10 000 sessions: first card ÷ that of 20 sessions',
    figures: [
      {
        what: 'feed in pages of 100',
        value: (paged.many?.firstCard ?? NaN) / base,
        unit: '×',
        goal: 1.2,
      },
      {
        what: 'feed in one file',
        value: (whole['many-in-one']?.firstCard ?? NaN) / base,
        unit: '×',
      },
    ],
  };
}

async function search(run: BenchRun, { values }: Measured): Promise<Section> {
  const pages = {
    k360: 'search-k360',
    'List.js': 'search-list-js',
    MiniSearch: 'search-minisearch',
    'what is typed, repeated': 'search-echo',
  };
  const typing = await measureTyping(run, Object.values(pages));
  values.search = typing;
  const goals = { plain: { p50: 10, p95: 16 }, slowCpu: { p50: 16, p95: 50 } };
  const figures = Object.entries(pages).flatMap(([name, page]) =>
    (['plain', 'slowCpu'] as const).flatMap((cpu) =>
      (['p50', 'p95'] as const).map((share): Figure => {
        const what = `${name}, ${cpu === 'plain' ? 'this machine' : 'processor ÷ 4'}, ${share}`;
        const value = typing[page]?.[cpu][share] ?? null;
        return { what, value, unit: 'ms', ...(name === 'k360' && { goal: goals[cpu][share] }) };
      }),
    ),
  );
  return { title: '10 000 sessions: from a key press to the painted result', figures };
}

async function memory(run: BenchRun, { values }: Measured): Promise<Section> {
  const pages = {
    k360: 'search-k360',
    'List.js': 'search-list-js',
    MiniSearch: 'search-minisearch',
  };
  const bytesOf = await measureMemory(run, ['feed-only', ...Object.values(pages)]);
  values.memory = bytesOf;
  const beyond = (page: string) => ((bytesOf[page] ?? NaN) - (bytesOf['feed-only'] ?? NaN)) / 1e6;
  return {
    title: '10 000 sessions: memory beyond the parsed feed',
    figures: Object.entries(pages).map(([what, page]): Figure => ({
      what,
      value: beyond(page),
      unit: 'MB',
      ...(what === 'k360' && { goal: 10 }),
    })),
  };
}

async function consent(
  run: BenchRun,
  assets: Files,
  { scripts, values }: Measured,
): Promise<Section> {
  const target: Target = { button: ACCEPT_ALL };
  const entry = 'k360/k360-cookie-banner.js';
  const { first, later } = await measureScripts(run, 'banner-k360', target, entry, assets);
  scripts['until the banner can be answered'] = first;
  scripts['of the banner, loaded when used'] = later;
  const banners = [
    'banner-k360',
    'banner-k360-in-body',
    'banner-cookieconsent',
    'banner-cookieconsent-in-body',
    'banner-klaro',
  ];
  const seen = await measureFirstCards(run, run.rounds.loads, {
    'banner-none': { text: HOST_TITLE },
    ...Object.fromEntries(banners.map((page) => [page, target])),
  });
  values.consent = seen;
  const own = seen['banner-k360'];
  const bare = seen['banner-none'];
  const ratio = (page: string, to = 'banner-cookieconsent') =>
    (seen[page]?.firstCard ?? NaN) / (seen[to]?.firstCard ?? NaN);
  // Bridges, gate, English and words for mistakes are loaded only where a page or its mistake needs them.
  const layers = later.filter(({ file }) => file.includes('after-the-question'));
  return {
    title: 'Consent banner',
    figures: [
      { what: 'JavaScript until it can be answered', value: kB(first), unit: 'kB', goal: 8 },
      {
        what: 'JavaScript of both layers, decision, record and settings',
        value: kB(first) + kB(layers),
        unit: 'kB',
        goal: 13,
      },
      {
        what: 'until "accept" can be hit ÷ vanilla-cookieconsent',
        value: ratio('banner-k360'),
        unit: '×',
        goal: 0.75,
      },
      { what: 'of that, the page without a banner', value: ratio('banner-none'), unit: '×' },
      { what: 'the same of Klaro', value: ratio('banner-klaro'), unit: '×' },
      {
        what: 'the same, both pasted into the page in one piece',
        value: ratio('banner-k360-in-body', 'banner-cookieconsent-in-body'),
        unit: '×',
        goal: 0.75,
      },
      { what: 'layout shift', value: own?.layoutShift ?? null, unit: '', goal: 0 },
      {
        what: 'total blocking time beyond that of the page without a banner',
        value: own && bare ? own.blocking - bare.blocking : null,
        unit: 'ms',
        goal: 0,
      },
    ],
  };
}
