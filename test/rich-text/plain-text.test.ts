import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeEntities, toPlainText } from '../../src/rich-text/plain-text.js';
import { hostileSamples } from './hostile-samples.js';
import { expectLinear } from '../support/expect-linear.js';

describe('toPlainText', () => {
  const CASES: [string, string][] = [
    ['', ''],
    ['Wort', 'Wort'],
    ['  a \n b\t', 'a b'],
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<p>a\n  b</p>\n\n<p>c</p>', 'a b\nc'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>a</p>b<div>c</div>d', 'a\nb\nc\nd'],
    ['<ul><li>a</li><li>b<ul><li>c</li></ul>d</li></ul>', 'a\nb\nc\nd'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['<b>a</b><i>b</i> <x-y>c</x-y>', 'ab c'],
    ['&#8211; &amp;amp; &lt;b&gt; &auml;&nbsp;x', '– &amp; <b> ä x'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['a<script>b</script><style>c</style><template>d</template><svg><text>e</text></svg>f', 'af'],
    ['<title>a</title><iframe>b</iframe><noscript>c</noscript><select><option>d</select>e', 'e'],
    ['a<!-- b -->c<?d e?>f', 'acf'],
  ];
  for (const [html, expected] of CASES) {
    it(`reads ${JSON.stringify(html)}`, () => {
      expect(toPlainText(html)).to.equal(expected);
    });
  }

  it('is tidy, whatever it reads', () => {
    const html = fc
      .array(
        fc.oneof(
          fc.constantFrom(...hostileSamples),
          fc.string(),
          fc.constantFrom('<p>', '\n', '&nbsp;'),
        ),
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(html, (text) => {
        const plain = toPlainText(text);
        for (const line of plain ? plain.split('\n') : []) {
          expect(line).to.equal(line.replace(/\s+/g, ' ').trim());
          expect(line).not.to.equal('');
        }
      }),
    );
  });

  it('is the text itself where that has no markup', () => {
    const words = fc.stringMatching(/^[^<&\0\r]*$/);
    fc.assert(
      fc.property(words, (text) => {
        expect(toPlainText(text)).to.equal(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('reads markup written as text back as it was', () => {
    const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    fc.assert(
      fc.property(fc.stringMatching(/^[^\0\r]*$/), (text) => {
        expect(toPlainText(`<p>${escape(text)}</p>`)).to.equal(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('survives deep nesting and great length', () => {
    const deep = (size: number) => `${'<div>'.repeat(size)}Wort`;
    const long = (size: number) => '<p>Wort</p>'.repeat(size);
    expect(toPlainText(deep(100_000))).to.equal('Wort');
    expect(toPlainText(long(50_000)).split('\n').length).to.equal(50_000);
    expectLinear(10_000, deep, toPlainText);
    expectLinear(10_000, long, toPlainText);
  }).timeout(60_000);
});

describe('decodeEntities', () => {
  const CASES: [string, string][] = [
    ['Kommune &#8211; gemeinsam', 'Kommune – gemeinsam'],
    ['Q&amp;A: &#8222;Wie?&#8220;', 'Q&A: „Wie?“'],
    ['Ein <em>guter</em> Titel<br>in zwei Zeilen', 'Ein guter Titel in zwei Zeilen'],
    ['AT&T', 'AT&T'],
    ['x < y', 'x < y'],
  ];
  for (const [text, expected] of CASES) {
    it(`reads ${text}`, () => {
      expect(decodeEntities(text)).to.equal(expected);
    });
  }
});
