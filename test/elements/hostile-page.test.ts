import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/all.js';
import { deepQuery, deepQueryAll } from '../support/deep-query.js';
import { server } from '../support/server.js';
import { waitUntil } from '../support/wait-until.js';

/** Puts a style sheet on the page for the length of a test. */
function onPage(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

async function show(): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(
    html`<div><k360-sessions src=${server.url('/feed')}></k360-sessions></div>`,
  );
  await waitUntil(() => deepQueryAll(page, 'k360-session-card').length === 3);
  return page;
}

describe('on a hostile page', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  const styles: [what: string, css: string][] = [
    ['that resets everything', '* { all: unset !important }'],
    [
      'that makes everything inline',
      '* { display: inline !important; box-sizing: content-box !important }',
    ],
    ['that lays out in a row', 'div { display: flex } k360-sessions { flex: none }'],
    ['with a tiny root font', 'html { font-size: 62.5% } body { font-size: 1rem }'],
  ];
  for (const [what, css] of styles) {
    it(`stays whole on one ${what}`, async () => {
      onPage(css);
      const page = await show();
      const element = deepQuery(page, 'k360-sessions');
      expect(getComputedStyle(element).display).to.equal('block');
      expect(element.getBoundingClientRect().width).to.be.at.least(250);
      const text = deepQuery(page, '.teaser');
      expect(Number.parseFloat(getComputedStyle(text).fontSize)).to.be.at.least(16);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    });
  }

  it('takes its font and colour from the page, also by force', async () => {
    onPage('k360-sessions { color: rgb(1, 2, 3) !important; font-family: monospace !important }');
    const page = await show();
    const { color, fontFamily } = getComputedStyle(deepQuery(page, '.teaser'));
    expect([color, fontFamily]).to.deep.equal(['rgb(1, 2, 3)', 'monospace']);
  });

  it('can be hidden as any element', async () => {
    const page = await show();
    const element = deepQuery(page, 'k360-sessions');
    element.hidden = true;
    expect(element.checkVisibility()).to.equal(false);
  });

  it('adds nothing to the page’s style sheets and globals', async () => {
    const before = Object.keys(window).length;
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    await show();
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(sheets);
    expect(Object.keys(window).length).to.equal(before);
  });

  it('goes on when a listener of the page throws', async () => {
    const page = document.createElement('div');
    const element = document.createElement('k360-sessions');
    element.src = server.url('/feed');
    const errors: string[] = [];
    const original = window.onerror;
    window.onerror = (_event, _source, _line, _column, error) =>
      Boolean(errors.push(error?.message ?? ''));
    element.addEventListener('k360-load', () => {
      throw new Error('Fehler der Seite');
    });
    page.append(element);
    document.body.append(page);
    await waitUntil(() => errors.length === 1);
    expect(errors[0]).to.contain('Fehler der Seite');
    window.onerror = original;
    await waitUntil(() => deepQueryAll(page, 'k360-session-card').length === 3);
    page.remove();
  });
});
