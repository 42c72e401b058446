import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { textToFragment } from '../../src/rich-text/text-to-fragment.js';
import { toHtml } from './engines.js';
import { expectLinear } from '../support/expect-linear.js';

const REL = 'rel="noopener noreferrer"';

describe('textToFragment', () => {
  const CASES: [string, string][] = [
    ['', ''],
    [' \n \r\n', ''],
    ['a', '<p>a</p>'],
    ['a\nb\r\nc\rd', '<p>a<br>b<br>c<br>d</p>'],
    ['a\n\nb\n \t\n\n\nc', '<p>a</p><p>b</p><p>c</p>'],
    [
      '<b>a</b> & <script>x</script>',
      '<p>&lt;b&gt;a&lt;/b&gt; &amp; &lt;script&gt;x&lt;/script&gt;</p>',
    ],
    [
      's. https://a.example/b.',
      `<p>s. <a href="https://a.example/b" ${REL}>https://a.example/b</a>.</p>`,
    ],
    ['(HTTP://a.example/)', `<p>(<a href="http://a.example/" ${REL}>HTTP://a.example/</a>)</p>`],
    [
      'https://a.example/x_(y)',
      `<p><a href="https://a.example/x_(y)" ${REL}>https://a.example/x_(y)</a></p>`,
    ],
    ['„https://a.example/“', `<p>„<a href="https://a.example/" ${REL}>https://a.example/</a>“</p>`],
    [
      '<https://a.example/>',
      `<p>&lt;<a href="https://a.example/" ${REL}>https://a.example/</a>&gt;</p>`,
    ],
    [
      'https://u:p@a.example/ http:// javascript:x',
      '<p>https://u:p@a.example/ http:// javascript:x</p>',
    ],
    [`${location.origin}/x`, `<p><a href="${location.origin}/x">${location.origin}/x</a></p>`],
    ['a\u202eb', '<p>ab</p>'],
  ];
  for (const [text, expected] of CASES) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(toHtml(textToFragment(text))).to.equal(expected);
    });
  }

  it('loses no character but white space, and makes nothing but paragraphs, breaks and links', () => {
    const part = fc.constantFrom(
      'https://',
      'a.example',
      '(',
      ')',
      '.',
      '\n',
      ' ',
      '<b>',
      '&',
      'ä',
      '/',
    );
    const text = fc.array(part, { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        const fragment = textToFragment(given);
        const bare = (value: string) => value.replace(/\s/g, '');
        expect(bare(fragment.textContent)).to.equal(bare(given));
        for (const element of fragment.querySelectorAll('*')) {
          expect(['p', 'br', 'a']).to.include(element.localName);
        }
      }),
    );
  });

  for (const unit of [')', '.', '\n', ' ', 'https://', 'https://a.example/ ', '(']) {
    it(`takes time in proportion to the number of ${JSON.stringify(unit)}`, () => {
      const input = (size: number) => `https://a.example/${unit.repeat(size)}x`;
      expect(textToFragment(input(100_000)).textContent).to.match(/x$/);
      expectLinear(10_000, input, textToFragment);
    }).timeout(60_000);
  }
});
