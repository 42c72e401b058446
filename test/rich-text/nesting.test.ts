import { expect } from '@open-wc/testing';
import { isNestedTooDeep, limitNesting } from '../../src/rich-text/nesting.js';
import { expectLinear } from '../support/expect-linear.js';

const many = (html: string, times = 1_000) => html.repeat(times);

describe('nesting', () => {
  const FINE: Record<string, string> = {
    'paragraphs, closed or not': many('<p>a</p><p>b'),
    'list items left open': `<ul>${many('<li>a')}</ul>`,
    'cells left open': `<table>${many('<tr><td>a<td>b')}</table>`,
    'closed wrappers': many('<div class="a"><section><b>c</b></section></div>'),
    'tags closed in the wrong order': many('<b><i>a</b></i>'),
    'void elements': many('<img src=x><br><hr><input>'),
    'self-closing shapes': `<svg>${many('<path d="M0 0"/>')}</svg>`,
    'code in scripts and comments': `<script>${many('"<div>"')}</script><!--${many('<div>')}-->`,
    'markup in attributes': many(`<p title="<div>" class='<div>'>a</p>`),
    'less-than signs': many('a < b <3 <= '),
    'a comment that never ends': `<!-- ${many('<div>')}`,
    'a script that never ends': `<script>${many('<div>')}`,
    'a tag that never ends': `<p title="${many('<div>')}`,
  };
  for (const [what, html] of Object.entries(FINE)) {
    it(`is fine for ${what}`, () => {
      expect(isNestedTooDeep(html)).to.equal(false);
      expect(limitNesting(html)).to.equal(html);
    });
  }

  const DEEP: Record<string, string> = {
    'open wrappers': many('<div>'),
    'open wrappers with attributes': many(`<div title=">" class='>' id=a>`),
    capitals: many('<DIV>'),
    'self-closing wrappers, which are not': many('<div/>'),
    'open formatting': many('<p><b>a</p>'),
    'ends of other elements': many('<div></b></x>'),
    'ends that cannot close past a block': many('<span><div></span>'),
    'ends hidden in comments': many('<div><!--</div>-->'),
    'ends hidden in attributes': many('<div title="</div>">'),
    'ends hidden in scripts': many('<div><script></div></script>'),
    'comments that end at once': many('<!--><div>'),
    'nested lists': many('<ul><li>'),
    'unknown elements': many('<o:p>'),
  };
  for (const [what, html] of Object.entries(DEEP)) {
    it(`is too deep for ${what}`, () => {
      expect(isNestedTooDeep(html)).to.equal(true);
    });
  }

  it('bounds the number of elements that could nest, however they seem to be closed', () => {
    expect(isNestedTooDeep(many('<div></div>', 9_000))).to.equal(false);
    expect(isNestedTooDeep(many('<div></div>', 11_000))).to.equal(true);
  });

  it('leaves the words of what is too deep, and no tag', () => {
    const limited = limitNesting(`${many('<div<b>>')}a &amp; b < c${many('<<i>')}`);
    expect(limited.replace(/\s+/g, ' ')).to.match(/^<p>/).and.include('a &amp; b &lt; c');
    expect(limited.slice(3)).not.to.include('<');
  });

  for (const unit of '<|<!--|<a |<a b="|</|<script>|<a =|<a\n\n|="|<p>'.split('|')) {
    it(`takes time in proportion to the number of ${JSON.stringify(unit)}`, () => {
      expectLinear(20_000, (size) => unit.repeat(size), isNestedTooDeep);
    }).timeout(60_000);
  }
});
