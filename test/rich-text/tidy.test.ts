import { expect } from '@open-wc/testing';
import { inChromium } from '../support/which-browser.js';
import { engines, OPTIONS } from './engines.js';
import { expectLinear } from '../support/expect-linear.js';

const IMAGE = 'referrerpolicy="no-referrer" loading="lazy" decoding="async"';
const REL = 'rel="noopener noreferrer"';

/** What goes in, what comes out. */
const CASES: Record<string, readonly (readonly [string, string])[]> = {
  'keeps what documentation consists of': [
    ['<p>a <strong>b</strong> <em>c</em></p>', '<p>a <strong>b</strong> <em>c</em></p>'],
    [
      '<ol start="3" reversed><li value="7">a</li></ol>',
      '<ol start="3" reversed=""><li value="7">a</li></ol>',
    ],
    [
      '<p><time datetime="2024-11-05T10:00">x</time></p>',
      '<p><time datetime="2024-11-05T10:00">x</time></p>',
    ],
    [
      '<table><caption>t<tr><th scope="col" colspan="2">a<tr><td>b<td></table>',
      '<table><caption>t</caption><tbody><tr><th scope="col" colspan="2">a</th></tr><tr><td>b</td><td></td></tr></tbody></table>',
    ],
    ['<pre><code>a &lt; b</code></pre>', '<pre><code>a &lt; b</code></pre>'],
    ['<p>&lt;b&gt;<!-- wp --></p>', '<p>&lt;b&gt;</p>'],
    ['<p><s>alt</s> <del>weg</del></p>', '<p><s>alt</s> <del>weg</del></p>'],
  ],
  'takes tags that are not allowed, and leaves their words': [
    ['<p><font color=red>a</font><u>b</u><o:p>c</o:p><x-y>d</x-y></p>', '<p>abcd</p>'],
    [
      '<p>a<script>b</script><style>c</style><svg><text>d</text></svg><button>e</button></p>',
      '<p>a</p>',
    ],
    ['<p class=a id=b style="color:red" data-x=1 onclick=c name=d>e</p>', '<p>e</p>'],
    ['<p lang="x y" dir="up">a</p>', '<p>a</p>'],
    ['<html lang=de><p>a</p></html>', '<p>a</p>'],
  ],
  'makes paragraphs of text outside of any': [
    ['Wort <b>fett</b> Wort', '<p>Wort <b>fett</b> Wort</p>'],
    ['<div>a</div><div>b</div>', '<p>a</p><p>b</p>'],
    ['a<div>b<p>c</p>d</div>e', '<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>'],
    ['<section><div><p>a</p></div></section>', '<p>a</p>'],
    [
      '<ul><li><div>a</div></li><li><div>b</div><div>c</div></li></ul>',
      '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>',
    ],
    [' <br> a <br> \n', '<p>a</p>'],
    ['<b><p>a</p><p>b</p></b>', '<p>a</p><p>b</p>'],
    ['<h2><div>a</div><ul><li>b</li></ul></h2>', '<h3> a   b  </h3>'],
    [
      '<a href="x"><div>a</div></a>',
      `<p><a href="https://feed.example/archiv/x" ${REL}> a </a></p>`,
    ],
    ['<a href="x"><p>a</p></a>', `<a href="https://feed.example/archiv/x" ${REL}><p>a</p></a>`],
    [
      '<figure><div><img src="x" alt="b"></div></figure>',
      `<figure> <img src="https://feed.example/archiv/x" alt="b" ${IMAGE}> </figure>`,
    ],
  ],
  'keeps foreign languages and directions, if they are any': [
    ['<p>a <span lang="en">b</span><span>c</span></p>', '<p>a <span lang="en">b</span>c</p>'],
    ['<section lang="fr"><p>a</p>b</section>', '<div lang="fr"><p>a</p><p>b</p></div>'],
    ['<span dir="rtl"><p>a</p></span>', '<div dir="rtl"><p>a</p></div>'],
    ['<p lang="de-Latn-1996">a</p>', '<p lang="de-Latn-1996">a</p>'],
    ['<div lang="so not">a</div>', '<p>a</p>'],
  ],
  'removes what is empty': [
    ['<p>&nbsp;</p><p>a</p><p><br></p><div><b> </b></div>', '<p>a</p>'],
    ['<ul><li> </li></ul><blockquote><p></p></blockquote><h2></h2>', ''],
    ['<p>a<b> </b>b<i></i></p>', '<p>a b</p>'],
    ['<p>\u200b\u2060</p>', ''],
    ['<table><tr></tr></table>', ''],
    ['a<p></p>b', '<p>a b</p>'],
  ],
  'maps headings to where the text stands, without gaps': [
    ['<h1>a</h1><h2>b</h2>', '<h3>a</h3><h4>b</h4>'],
    [
      '<h2>a</h2><h4>b</h4><h4>c</h4><h3>d</h3><h2>e</h2>',
      '<h3>a</h3><h4>b</h4><h4>c</h4><h4>d</h4><h3>e</h3>',
    ],
    ['<h4>a</h4><h2>b</h2>', '<h3>a</h3><h3>b</h3>'],
    [
      '<h1>1</h1><h2>2</h2><h3>3</h3><h4>4</h4><h5>5</h5><h6>6</h6>',
      '<h3>1</h3><h4>2</h4><h5>3</h5><h6>4</h6><h6>5</h6><h6>6</h6>',
    ],
    ['<h2 lang="en">a</h2>', '<h3 lang="en">a</h3>'],
  ],
  'leads links to allowed addresses only': [
    [
      '<p><a href="/x?a=1&amp;b">a</a></p>',
      `<p><a href="https://feed.example/x?a=1&amp;b" ${REL}>a</a></p>`,
    ],
    [
      '<p><a href="https://page.example/x" target="_top">a</a></p>',
      '<p><a href="https://page.example/x">a</a></p>',
    ],
    ['<p><a href="mailto:a@b.example">a</a></p>', '<p><a href="mailto:a@b.example">a</a></p>'],
    [
      '<p>a <a href="javascript:1">b <i>c</i></a> <a href="#d">e</a> <a name="f">g</a></p>',
      '<p>a b <i>c</i> e g</p>',
    ],
  ],
  'gives every link a name': [
    ['<p>a<a href="https://x.example/"></a><a href="https://x.example/"> </a>b</p>', '<p>a b</p>'],
    [
      '<p><a href="https://x.example/y"><img src="a.png"></a></p>',
      `<p><a href="https://x.example/y" ${REL}><img src="https://feed.example/archiv/a.png" alt="x.example" ${IMAGE}></a></p>`,
    ],
    [
      '<p><a href="gross.JPG?x"><img src="a.png" alt=""></a></p>',
      `<p><img src="https://feed.example/archiv/a.png" alt="" ${IMAGE}></p>`,
    ],
    [
      '<p><a href="https://x.example/y"><img src="a.png" alt="B"></a></p>',
      `<p><a href="https://x.example/y" ${REL}><img src="https://feed.example/archiv/a.png" alt="B" ${IMAGE}></a></p>`,
    ],
    [
      '<p><a href="tel:+491"><img src="a.png"></a></p>',
      `<p><a href="tel:+491"><img src="https://feed.example/archiv/a.png" alt="+491" ${IMAGE}></a></p>`,
    ],
  ],
  'loads images late, quietly, and only if they are some': [
    [
      '<p><img src="a.png" width="640" height="50%" alt="A"></p>',
      `<p><img src="https://feed.example/archiv/a.png" width="640" alt="A" ${IMAGE}></p>`,
    ],
    [
      '<p><img src="https://page.example/a.png"></p>',
      '<p><img src="https://page.example/a.png" alt="" loading="lazy" decoding="async"></p>',
    ],
    [
      '<p>a<img src="a.gif" width="1" height="1"><img src="a.gif" height=" 0px"><img src="a" width=".5"></p>',
      '<p>a</p>',
    ],
    [
      '<p>a<img src="https://secure.gravatar.com/avatar/1"><img src="//gravatar.com/1"><img src="https://vg07.met.vgwort.de/na/1"></p>',
      '<p>a</p>',
    ],
    [
      '<p>a<img src="data:image/gif;base64,R0lG"><img alt="b"><img src="https://a:b@x.example/c"></p>',
      '<p>a</p>',
    ],
    [
      '<picture><source srcset="b.webp"><img src="a.png" alt="A"></picture>',
      `<p><img src="https://feed.example/archiv/a.png" alt="A" ${IMAGE}></p>`,
    ],
  ],
  'keeps text from turning what follows around': [
    ['<p title="\u202ea">\u202eb\u202d\u2066c</p>', '<p title="a">bc</p>'],
    ['<p>\u05d0\u200f \u0645\u200d</p>', '<p>\u05d0\u200f \u0645\u200d</p>'],
  ],
  'moves what cannot stand in a table out of it': [
    [
      '<table><o:p>a</o:p><tr><td>b</table>',
      '<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>',
    ],
  ],
  'refuses values no table or list can have': [
    [
      '<table><tr><td colspan="99999" rowspan="0">a</table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
    ['<ol start="1e9"><li value="x">a</ol>', '<ol><li>a</li></ol>'],
  ],
};

for (const engine of engines) {
  describe(`HTML by ${engine.name}`, () => {
    for (const [what, cases] of Object.entries(CASES)) {
      // Firefox's own sanitizer keeps the words, but behind the table.
      const placed = what.startsWith('moves what cannot stand in a table') && !inChromium;
      (placed ? it.skip : it)(what, () => {
        for (const [html, expected] of cases) expect(engine.html(html), html).to.equal(expected);
      });
    }

    it('starts its headings at any level, and at one that exists', () => {
      const levels = [1, 6, 0, 9, Number.NaN, 2.7];
      expect(
        levels.map((headingLevel) =>
          engine.html('<h4>a</h4><h5>b</h5>', { ...OPTIONS, headingLevel }),
        ),
      ).to.deep.equal([
        '<h1>a</h1><h2>b</h2>',
        '<h6>a</h6><h6>b</h6>',
        '<h1>a</h1><h2>b</h2>',
        '<h6>a</h6><h6>b</h6>',
        '<h1>a</h1><h2>b</h2>',
        '<h2>a</h2><h3>b</h3>',
      ]);
    });

    type Input = (size: number) => string;
    /** Input, its largest size, and the paragraphs and line breaks that come out of that. */
    const LARGE: Record<string, [Input, number, number]> = {
      'open elements': [(n) => '<div>'.repeat(n) + 'Wort', 100_000, 1],
      'open elements, each seemingly closed': [
        (n) => '<div><b></i><!--</div>-->'.repeat(n) + 'Wort',
        100_000,
        1,
      ],
      'open formatting elements': [
        (n) => Array.from({ length: n }, (_, i) => `<p><b title=${i}>x`).join(''),
        20_000,
        1,
      ],
      'elements side by side': [(n) => '<p>a</p>'.repeat(n), 100_000, 100_000],
      'wrappers side by side': [(n) => '<div>a</div>'.repeat(n), 9_000, 9_000],
      'wrappers within wrappers': [(n) => '<div>'.repeat(200) + 'a<br>'.repeat(n), 50_000, 50_000],
      'pieces of text': [(n) => '<font>a</font>'.repeat(n) + '<i></i>'.repeat(n / 10), 9_000, 1],
      blanks: [(n) => `a${' '.repeat(n)}b<p>c</p>`, 400_000, 2],
    };
    for (const [what, [input, size, expected]] of Object.entries(LARGE)) {
      it(`takes time in proportion to the number of ${what}`, () => {
        const fragment = engine.run(input(size));
        expect(fragment.querySelectorAll('p, br').length).to.be.within(expected - 1, expected + 1);
        expect(fragment.textContent).to.match(/[a-z]$/);
        expectLinear(size / 10, input, engine.run);
      }).timeout(60_000);
    }
  });
}
