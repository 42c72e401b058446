import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isForeign, safeUrl, type UrlKind } from '../../src/rich-text/safe-url.js';

const BASE = 'https://feed.example/archiv/feed.json';

describe('safeUrl', () => {
  const ALLOWED: [unknown, UrlKind, string][] = [
    ['https://a.example/b', 'http', 'https://a.example/b'],
    ['http://a.example/', 'link', 'http://a.example/'],
    ['HTTPS://A.example', 'link', 'https://a.example/'],
    ['//a.example/b', 'image', 'https://a.example/b'],
    ['b.pdf?x=1#y', 'http', 'https://feed.example/archiv/b.pdf?x=1#y'],
    ['../b', 'link', 'https://feed.example/b'],
    [' \u00a0https://a.example/\n', 'link', 'https://a.example/'],
    ['https://a.exa\nmple/', 'link', 'https://a.example/'],
    ['mailto:a@b.example', 'link', 'mailto:a@b.example'],
    ['tel:+49 30', 'link', 'tel:+49 30'],
    ['https://bücher.example/ä', 'http', 'https://xn--bcher-kva.example/%C3%A4'],
  ];
  for (const [value, kind, expected] of ALLOWED) {
    it(`takes ${JSON.stringify(value)} as ${kind}`, () => {
      expect(safeUrl(value, BASE, kind)).to.equal(expected);
    });
  }

  const REFUSED: [unknown, UrlKind][] = [
    ['', 'link'],
    [' \n\t', 'link'],
    [undefined, 'link'],
    [null, 'link'],
    [7, 'link'],
    [{ toString: () => 'https://a.example' }, 'link'],
    [['https://a.example'], 'link'],
    ['javascript:alert(1)', 'link'],
    ['java\nscript:alert(1)', 'link'],
    ['\u0000 JAVASCRIPT:alert(1)', 'link'],
    ['\u00a0javascript:alert(1)', 'link'],
    ['data:text/html,x', 'link'],
    ['data:image/png;base64,x', 'image'],
    ['blob:https://feed.example/1', 'http'],
    ['file:///etc/passwd', 'http'],
    ['ftp://a.example', 'link'],
    ['mailto:a@b.example', 'http'],
    ['tel:1', 'image'],
    ['https://user:pass@a.example', 'link'],
    ['https://user@a.example', 'http'],
    ['//:p@a.example', 'image'],
    ['https://', 'link'],
    ['https://[::1', 'link'],
    [`https://a.example/${'a'.repeat(2_048)}`, 'http'],
    // Short as written, too long as sent.
    [`https://a.example/${'ä'.repeat(1_000)}`, 'http'],
  ];
  for (const [value, kind] of REFUSED) {
    it(`refuses ${JSON.stringify(value)?.slice(0, 50)} as ${kind}`, () => {
      expect(safeUrl(value, BASE, kind)).to.equal(undefined);
    });
  }

  it('takes images over http only where the page is http, too', () => {
    const expected = location.protocol === 'http:' ? 'http://a.example/b.png' : undefined;
    expect(safeUrl('http://a.example/b.png', BASE, 'image')).to.equal(expected);
  });

  it('needs no base for absolute addresses, and survives one that is none', () => {
    expect(safeUrl('https://a.example/', '', 'link')).to.equal('https://a.example/');
    expect(safeUrl('b', '', 'link')).to.equal(undefined);
    expect(safeUrl('b', 'no base', 'link')).to.equal(undefined);
  });

  it('never leads out of its kind, is stable and short, whatever it is given', () => {
    const SCHEMES = {
      link: /^(https?:\/\/|mailto:|tel:)/,
      image: /^https?:\/\//,
      http: /^https?:\/\//,
    };
    const piece = fc.constantFrom(
      ...[
        'javascript',
        'https',
        'http',
        'data',
        'mailto',
        'vbscript',
        'blob',
        ':',
        '/',
        '//',
        '\\',
        '@',
      ],
      ...[
        '\n',
        '\t',
        '\u0000',
        '\u00a0',
        ' ',
        '%0a',
        '#',
        '?',
        '[',
        ']',
        'a.example',
        'x',
        '\u202e',
        '..',
      ],
    );
    const anything = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
      fc.webUrl(),
      fc.anything(),
    );
    let taken = 0;
    fc.assert(
      fc.property(anything, fc.constantFrom<UrlKind>('link', 'image', 'http'), (value, kind) => {
        const url = safeUrl(value, BASE, kind);
        if (url === undefined) return;
        taken++;
        expect(url).to.match(SCHEMES[kind]);
        expect(url.length).to.be.at.most(2_048);
        expect(new URL(url).username + new URL(url).password).to.equal('');
        expect(safeUrl(url, BASE, kind)).to.equal(url);
      }),
      { numRuns: 3_000 },
    );
    expect(taken).to.be.greaterThan(300);
  });
});

describe('isForeign', () => {
  const CASES: [string, string, boolean][] = [
    ['https://page.example/x', 'https://page.example', false],
    ['https://other.example/x', 'https://page.example', true],
    ['http://page.example/x', 'https://page.example', true],
    ['https://page.example:8443/x', 'https://page.example', true],
    ['https://page.example/x', 'null', true],
    ['mailto:a@b.example', 'https://page.example', false],
    ['no address', 'https://page.example', true],
  ];
  for (const [url, origin, expected] of CASES) {
    it(`is ${expected} for ${url} on ${origin}`, () => {
      expect(isForeign(url, origin)).to.equal(expected);
    });
  }
});
