import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { toPlainText } from '../../src/rich-text/plain-text.js';
import { textStart } from '../../src/rich-text/text-start.js';
import { expectLinear } from '../support/expect-linear.js';
import { hostileSamples } from './hostile-samples.js';

describe('textStart', () => {
  const CASES: [html: string, text: string][] = [
    ['', ''],
    ['Wort', 'Wort'],
    ['  a \n b\t', 'a b'],
    ['<p>a</p><p>b</p>', 'a b'],
    ['a<br>b<br/>c', 'a b c'],
    ['Jugend<b>hilfe</b><wbr>planung', 'Jugendhilfeplanung'],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'a b'],
    ['&#8211; &amp;amp; &lt;b&gt; &auml;&nbsp;x &hellip;', '– &amp; <b> ä x …'],
    ['&copy 2024, AT&T, a&b;', '© 2024, AT&T, a&b;'],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['a<script>if (1 < 2) "</p>"</script><STYLE>c</STYLE>f', 'af'],
    ['a<!-- <p>b --><?d e?><!doctype x>c', 'ac'],
    ['<a title="5 > 3" href=\'>\'>a</a>', 'a'],
    ['a <b', 'a'],
    ['a <script>b', 'a'],
  ];
  for (const [html, text] of CASES) {
    it(`reads ${JSON.stringify(html)}`, () => expect(textStart(html, 100)).to.equal(text));
  }

  it('stops once it has enough', () => {
    const text = textStart('<p>Wort</p>'.repeat(100_000), 20);
    expect(text).to.equal('Wort Wort Wort Wort Wort');
  });

  it('agrees with the whole text, for what people write', () => {
    const block = fc.constantFrom('p', 'li', 'h2', 'div', 'blockquote');
    const inline = fc.constantFrom('b', 'em', 'a', 'span');
    const word = fc.constantFrom('Wort', 'Straße', 'a&amp;b', '&uuml;ber', '5 &gt; 3', '1&nbsp;%');
    const sentence = fc
      .array(fc.tuple(word, inline), { minLength: 1, maxLength: 4 })
      .map((words) => words.map(([text, tag]) => `${text} <${tag}>${text}</${tag}>`).join(' '));
    const html = fc
      .array(fc.tuple(block, sentence), { maxLength: 5 })
      .map((blocks) => blocks.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('\n'));
    fc.assert(
      fc.property(html, (text) => {
        expect(textStart(text, 10_000)).to.equal(toPlainText(text).replaceAll('\n', ' '));
      }),
    );
  });

  it('stands what is hostile', () => {
    for (const sample of hostileSamples) expect(textStart(sample, 420)).not.to.match(/\s\s|^\s/);
  });

  for (const piece of ['<', '&', '<a "', "<b '", '<i>', ' <br> ']) {
    it(`takes no longer for each ${JSON.stringify(piece)} of many`, () => {
      const MANY = 50_000;
      expectLinear(
        MANY,
        (size) => piece.repeat(size),
        (html) => textStart(html, MANY),
      );
    });
  }
});
