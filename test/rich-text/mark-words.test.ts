import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findHits } from '../../src/domain/find-hits.js';
import { queryWords } from '../../src/domain/query-words.js';
import { markWords, unmarkWords } from '../../src/rich-text/mark-words.js';
import { loadSanitizer } from '../../src/rich-text/sanitize.js';
import { OPTIONS, toHtml } from './engines.js';

const finder = (query: string) => (text: string) => findHits(text, queryWords(query));
const sanitize = async (html: string) => (await loadSanitizer())(html, OPTIONS);

describe('markWords', () => {
  const table: [html: string, query: string, marked: string][] = [
    ['<p>Jugendhilfeplanung</p>', 'hilfe', '<p>Jugend<mark>hilfe</mark>planung</p>'],
    [
      '<p>Jugend<b>hilfe</b>planung</p>',
      'jugendhilfe',
      '<p><mark>Jugend</mark><b><mark>hilfe</mark></b>planung</p>',
    ],
    [
      '<p>Ju<b>gend<i>hil</i></b>fe</p>',
      'endhilf',
      '<p>Ju<b>g<mark>end</mark><i><mark>hil</mark></i></b><mark>f</mark>e</p>',
    ],
    ['<p>Jugend</p><p>hilfe</p>', 'jugendhilfe', '<p>Jugend</p><p>hilfe</p>'],
    ['<p>Jugend<br>hilfe</p>', 'jugendhilfe', '<p>Jugend<br>hilfe</p>'],
    [
      '<ul><li>eins <ul><li>zwei</li></ul></li><li>drei</li></ul>',
      'einszwei zweidrei zwei',
      '<ul><li>eins <ul><li><mark>zwei</mark></li></ul></li><li>drei</li></ul>',
    ],
    [
      '<p>R&amp;D &lt;plan&gt;</p>',
      'r&d plan',
      '<p><mark>R&amp;D</mark> &lt;<mark>plan</mark>&gt;</p>',
    ],
    ['<p>Ma\u00df\u00adnahme</p>', 'massnahme', '<p><mark>Ma\u00df\u00adnahme</mark></p>'],
    [
      '<p><a href="/plan">Plan</a></p>',
      'plan',
      '<p><a href="https://feed.example/plan" rel="noopener noreferrer"><mark>Plan</mark></a></p>',
    ],
    ['<p>plan plan</p>', 'plan', '<p><mark>plan</mark> <mark>plan</mark></p>'],
    ['<p>nichts</p>', 'fehlt', '<p>nichts</p>'],
    ['', 'plan', ''],
  ];
  for (const [html, query, marked] of table) {
    it(`marks ${JSON.stringify(query)} in ${html}`, async () => {
      const fragment = await sanitize(html);
      markWords(fragment, finder(query));
      expect(toHtml(fragment)).to.equal(marked);
    });
  }

  it('stays inside its root', () => {
    const page = document.createElement('div');
    const root = document.createElement('p');
    page.append(root, 'plan');
    markWords(root, finder('plan'));
    expect(page.querySelector('mark')).to.equal(null);
  });

  it('bears ten thousand hits in ten thousand pieces of one line', () => {
    const root = document.createElement('p');
    for (let i = 0; i < 10_000; i++) {
      const piece = document.createElement('b');
      piece.textContent = 'planlos';
      root.append(piece);
    }
    markWords(root, finder('plan'));
    expect(root.querySelectorAll('mark')).to.have.length(10_000);
  });

  const inline = fc.constantFrom('b', 'em', 'a href="/x"', 'sub', 'i');
  const block = fc.constantFrom('p', 'h2', 'blockquote', 'ul><li', 'table><tr><td');
  const words = fc.constantFrom(
    'Jugend',
    'hilfe',
    'Maß',
    'nah',
    'me ',
    'ä',
    '\u0308',
    '\u00ad',
    ' ',
    '&amp;',
    '&lt;b>',
    '👩\u200d',
    '👧',
    '<br>',
    '<img src=/x.png alt=hilfe>',
  );
  const { html, line: lines } = fc.letrec<{
    html: string;
    part: string;
    line: string;
    piece: string;
  }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4 },
      words,
      fc
        .tuple(inline, tie('html'))
        .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
      fc.tuple(block, tie('html')).map(([tag, inner]) => {
        const closing = tag
          .split('><')
          .reverse()
          .map((name) => `</${name}>`);
        return `<${tag}>${inner}${closing.join('')}`;
      }),
    ),
    piece: fc.oneof(
      { maxDepth: 4 },
      words.filter((word) => word !== '<br>'),
      fc
        .tuple(inline, tie('line'))
        .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
    ),
    line: fc.array(tie('piece'), { maxLength: 6 }).map((pieces) => pieces.join('')),
    html: fc.array(tie('part'), { maxLength: 6 }).map((parts) => parts.join('')),
  }));
  const queries = fc.constantFrom(
    'hilfe',
    'jugendhilfe',
    'ma',
    'snahme ae',
    'e',
    'b',
    '👧 &',
    'a < amp lt',
  );

  it('leaves the text and every other element as they are, and can be taken back', () =>
    fc.assert(
      fc.asyncProperty(html, queries, queries, async (given, first, second) => {
        const plain = await sanitize(given);
        plain.normalize();
        const marked = plain.cloneNode(true) as DocumentFragment;
        markWords(marked, finder(first));
        expect(marked.textContent).to.equal(plain.textContent);
        const again = marked.cloneNode(true) as DocumentFragment;
        markWords(again, finder(first));
        expect(again.isEqualNode(marked), 'twice is once').to.equal(true);

        markWords(again, finder(second));
        const anew = plain.cloneNode(true) as DocumentFragment;
        markWords(anew, finder(second));
        expect(again.isEqualNode(anew), 'no trace of another query').to.equal(true);

        unmarkWords(marked);
        expect(marked.isEqualNode(plain), 'unmarked').to.equal(true);
      }),
      { numRuns: 200 },
    ));

  it('marks in a line of whatever elements what is found in its text', () =>
    fc.assert(
      fc.asyncProperty(lines, queries, async (given, query) => {
        const fragment = await sanitize(`<p>${given}</p>`);
        const text = fragment.textContent;
        markWords(fragment, finder(query));
        let marked = '';
        for (const mark of fragment.querySelectorAll('mark')) {
          expect(mark.childNodes).to.have.length(1);
          expect(mark.firstChild).to.be.instanceOf(Text);
          expect(mark.textContent).not.to.equal('');
          marked += mark.textContent;
        }
        const hits = finder(query)(text).map(({ start, end }) => text.slice(start, end));
        expect(marked).to.equal(hits.join(''));
      }),
      { numRuns: 200 },
    ));
});
