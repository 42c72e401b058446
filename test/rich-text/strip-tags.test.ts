import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toPlainText } from '../../src/rich-text/plain-text.js';
import { stripTags } from '../../src/rich-text/strip-tags.js';
import { hostileSamples } from './hostile-samples.js';

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const visible = (html: string) => tidy(toPlainText(html));

describe('stripTags', () => {
  const same = [
    '',
    'Wort',
    'Jugend<b>hilfe</b>planung',
    '<p>A</p><p>B</p>C<br>D<br/>E<div>F</div>G',
    '<ul><li>a<li>b<ul><li>c</ul>d</ul><table><tr><td>a<td>b</table>',
    '<P CLASS="x">a</P ><x-y>b</x-y>c',
    '<a title="a > b" href=\'<p>\'>a</a>b',
    '&#8211; &amp;amp; &lt;b&gt; &auml;&nbsp;x &#x1F600; &bdquo;y&#8220; &amp &auml; &hellip;',
    '&#150; &#x80; &#0; &#xD800; &#x110000; &nonsense; &nonsense &; &# &#x; AT&T R&D',
    '5 < 6 & 7 > 3 <3 a<b </ b',
    'a<script>"<p>"</script><style>c</style><template>d</template><svg><text>e</text></svg>f',
    '<title>a</title><iframe>b</iframe><noscript>c</noscript><select><option>d</select>e',
    '<button>a<b>b</b></button>c<object>d<object>e</object>f</object>g<embed src=x>h<svg/>i<input>j',
    'a<!-- <b> -->c<?d e?>f<!doctype html>g<!-->h</ >i</3>j',
    'a<textarea><p>b</textarea>c',
    'a<plaintext>b</plaintext>c',
    'a<!-- b',
    'a<script>b',
    'a<b title="c',
    '<p>a</p>  \n <p>b\u00adc</p>',
  ];
  for (const html of same) {
    it(`reads ${JSON.stringify(html)} as a browser does`, () => {
      expect(tidy(stripTags(html))).to.equal(visible(html));
    });
  }

  it('goes on behind an element that never ends', () => {
    expect(stripTags('<div><video></div>a<video>b')).to.equal('\n\nab');
  });

  const names = fc.constantFrom(
    ...['p', 'b', 'a href="/x?a=1&b=2"', 'span lang=de', 'blockquote', 'figure'],
    ...['figcaption', 'div title=">"', 'strong', 'x-y'],
  );
  const silent = fc.constantFrom(
    'svg',
    'video',
    'button title=">"',
    'script',
    'style',
    'select',
    'math',
  );
  const element = (tag: string, inner: string) => `<${tag}>${inner}</${tag.split(' ')[0]}>`;
  const { html } = fc.letrec<{ html: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'Jugend',
        'hilfe ',
        '\n',
        '&amp;',
        '&uuml;',
        '&#8211;',
        '&shy;',
        '<br>',
        '<hr/>',
        '<img alt="<p>">',
        '<!-- > -->',
        ' < ',
        'ä',
        '"',
        "'",
        '>',
      ),
      fc.tuple(names, tie('html')).map(([tag, inner]) => element(tag, inner)),
      silent.map((tag) => element(tag, 'x > y &amp; <g>z</g>')),
      // A heading in a heading, or an item in an item, ends the outer one: that is not well-formed.
      tie('html').map((inner) => `<h2>Wort</h2><ul><li>${inner}</li></ul>`),
      tie('html').map((inner) => `<table><tr><td>${inner}</td></tr></table>`),
    ),
    html: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
  }));

  it('reads well-formed HTML as a browser does', () => {
    fc.assert(
      fc.property(html, (given) => {
        expect(tidy(stripTags(given))).to.equal(visible(given));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never throws and leaves no element behind, whatever it reads', () => {
    const broken = fc
      .array(
        fc.oneof(
          fc.constantFrom(...hostileSamples),
          fc.string(),
          fc.constantFrom('<', '&', '</', '"'),
        ),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(fc.property(broken, (given) => typeof stripTags(given) === 'string'));
  });

  const endless: [what: string, html: string][] = [
    ['open elements', '<svg>'.repeat(100_000)],
    ['open comments', '<!--'.repeat(100_000)],
    ['signs', '<&'.repeat(200_000)],
    ['unknown entities', Array.from({ length: 50_000 }, (_, i) => `&x${i};`).join('')],
    ['attributes', `<a ${'b="'.repeat(100_000)}`],
  ];
  for (const [what, given] of endless) {
    it(`reads very many ${what} in time`, () => {
      expect(stripTags(given)).to.be.a('string');
    });
  }
});
