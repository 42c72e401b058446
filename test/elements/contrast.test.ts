import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import type { K360SessionCard } from '../../src/elements/k360-session-card.js';
import { deepQuery, deepQueryAll } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { inWebKit } from '../support/which-browser.js';
import { waitUntil } from '../support/wait-until.js';

type Rgb = [number, number, number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Colours as painted, one over the other, whatever syntax they are computed to. */
function painted(...layers: string[]): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of layers) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [r = 0, g = 0, b = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = (rgb: Rgb) => {
    const [r, g, b] = rgb.map((part) => {
      const value = part / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    }) as Rgb;
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const pages = {
  light: { ink: '#1d2327', page: '#ffffff' },
  dark: { ink: '#e8eaec', page: '#121417' },
};

(inWebKit ? describe.skip : describe)('contrast', () => {
  for (const theme of ['plain', 'k360', 'municipal', 'contrast']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`of the theme ${theme}, ${scheme}, holds the floors of WCAG`, async () => {
        const file =
          theme === 'plain' ? '' : await (await fetch(`/src/styles/themes/${theme}.css`)).text();
        const { ink, page } =
          scheme === 'dark' && (theme === 'municipal' || theme === 'contrast')
            ? { ...pages.dark, page: '#000000' }
            : pages[scheme];
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `${file} :root { color-scheme: ${scheme}; color: ${ink}; background: ${page} }`,
        );
        document.adoptedStyleSheets = [sheet];
        const archive = await fixture(
          html`<k360-sessions
            src=${await server.answer({
              body: {
                version: 'https://jsonfeed.org/version/1.1',
                items: Array.from({ length: 3 }, (_, i) => ({
                  id: String(i),
                  title: 'Titel',
                  url: 'https://example.org',
                  date_published: '2022-12-01',
                  content_text: 'Text '.repeat(100),
                  attachments: [{ url: 'a.pdf', title: 'Datei', size_in_bytes: 5 }],
                  _k360: { status: 'cancelled', contributors: [{ name: 'Ada Muster' }] },
                })),
              },
            })}
            per-page="1"
            page="1"
          ></k360-sessions>`,
        );
        await waitUntil(() => archive.shadowRoot!.querySelector('k360-session-card'));
        const card = deepQuery<K360SessionCard>(archive.shadowRoot!, 'k360-session-card');
        card.open = true;
        await waitUntil(() => card.shadowRoot!.querySelector('.files'));
        await waitUntil(
          () => deepQueryAll(archive.shadowRoot!, '[aria-current]').length,
          'the pages are there',
        );

        const style = (root: ShadowRoot, selector: string) =>
          getComputedStyle(deepQuery(root, selector));
        const tint = (() => {
          const probe = document.createElement('i');
          probe.className = 'icon';
          card.shadowRoot!.append(probe);
          probe.style.backgroundColor = 'var(--_tint)';
          const { backgroundColor } = getComputedStyle(probe);
          probe.remove();
          return backgroundColor;
        })();
        const pager = deepQuery(archive.shadowRoot!, 'k360-paginator').shadowRoot!;
        const current = style(pager, '[aria-current]');
        const disc = style(card.shadowRoot!, '.disc');
        const muted = style(card.shadowRoot!, '.by').color;
        const accent = style(card.shadowRoot!, '.file-name').color;

        const pairs: [what: string, over: string[], under: string[], floor: number][] = [
          ['ink on page', [style(card.shadowRoot!, '.body').color], [page], 4.5],
          ['muted on page', [muted], [page], 4.5],
          ['muted on tint', [muted], [page, tint], 4.5],
          ['accent on page', [accent], [page], 4.5],
          ['accent on its tint', [disc.color], [page, disc.backgroundColor], 4.5],
          [
            'label on accent',
            [style(pager, '[aria-current] span').color],
            [page, current.backgroundColor],
            4.5,
          ],
          [
            'control border on tint',
            [style(card.shadowRoot!, '.type').borderBlockStartColor],
            [page, tint],
            3,
          ],
          ['danger on page', [style(card.shadowRoot!, '.badge').color], [page], 4.5],
          ['danger on tint', [style(card.shadowRoot!, '.badge').color], [page, tint], 4.5],
        ];
        for (const [what, over, under, floor] of pairs) {
          const ratio = contrast(painted(...under, ...over), painted(...under));
          expect(ratio, `${what}: ${ratio.toFixed(2)}`).to.be.at.least(floor);
        }
        document.adoptedStyleSheets = [];
      });
    }
  }

  it('of any accent is enough to be read, in light and in dark', async () => {
    const element = await fixture(html`<k360-paginator page="1" pages="2"></k360-paginator>`);
    const label = deepQuery(element.shadowRoot!, '[aria-current] span');
    const field = deepQuery(element.shadowRoot!, '[aria-current]');
    const host = element as HTMLElement;
    for (const [scheme, page] of [
      ['light', '#ffffff'],
      ['dark', '#161616'],
    ] as const) {
      host.style.colorScheme = scheme;
      for (let cube = 0; cube < 512; cube++) {
        const [r, g, b] = [cube >> 6, (cube >> 3) & 7, cube & 7].map((part) =>
          Math.round((part * 255) / 7),
        );
        host.style.setProperty('--k360-accent', `rgb(${r} ${g} ${b})`);
        const accent = painted(page, getComputedStyle(field).backgroundColor);
        const about = `rgb(${r} ${g} ${b}), ${scheme}`;
        expect(contrast(accent, painted(page)), `accent ${about}`).to.be.at.least(4.5);
        expect(
          contrast(accent, painted(getComputedStyle(label).color)),
          `label ${about}`,
        ).to.be.at.least(4.5);
      }
    }
  });
});
