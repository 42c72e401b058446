import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { COMMON_ATTRIBUTES, ELEMENTS, OWN_ATTRIBUTES } from '../../src/rich-text/allow-list.js';
import { parseHtml } from '../../src/rich-text/parse-html.js';
import { engines, toHtml } from './engines.js';
import { inChromium, inWebKit } from '../support/which-browser.js';
import { hostileSamples } from './hostile-samples.js';

const ADDED = ['rel', 'loading', 'decoding', 'referrerpolicy'];
const ATTRIBUTES = new Set([
  ...COMMON_ATTRIBUTES,
  ...[...OWN_ATTRIBUTES.values()].flat(),
  ...ADDED,
]);

/** What is wrong with a result, in words; nothing: it is safe. */
function faults(fragment: DocumentFragment): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) continue;
    if (!(node instanceof HTMLElement) || !ELEMENTS.includes(node.localName)) {
      found.push(`a ${node.nodeName}`);
      continue;
    }
    for (const { name } of node.attributes) {
      if (!ATTRIBUTES.has(name)) found.push(`${node.localName} ${name}`);
    }
    const [href, src] = [node.getAttribute('href'), node.getAttribute('src')];
    if (href !== null && !/^(https?:\/\/[^@]*$|mailto:|tel:)/.test(href)) found.push(href);
    if (src !== null && !/^https?:\/\/[^@]*$/.test(src)) found.push(src);
    if (node.localName === 'a' && href === null) found.push('a link without address');
    if (/^(div|span)$/.test(node.localName) && !node.lang && !node.dir)
      found.push('a bare wrapper');
  }
  return found;
}

/** HTML as nodes, unsanitized. */
function fragmentOf(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parseHtml(html).childNodes);
  return fragment;
}

/** Markup from the pieces that go wrong together. */
const markup = fc
  .array(
    fc.constantFrom(
      ...'<p>|</p>|<div>|</div>|<b>|</b>|<i>|</i>|<a href=x>|<a href=javascript:1>|</a>|<table>'.split(
        '|',
      ),
      ...'<tr>|<td>|</td>|</table>|<ul>|<li>|</ul>|<h1>|<h4>|</h4>|<br>|<img src=x>|<hr>'.split(
        '|',
      ),
      ...'<span>|<span lang=en>|</span>|<section lang=fr>|</section>|<svg>|</svg>|<math>'.split(
        '|',
      ),
      ...'<mtext>|</math>|<style>|</style>|<!--|-->|<template>|</template>|<noscript>'.split('|'),
      ...'</noscript>|<select>|</select>|<form>|</form>|<blockquote>|</blockquote>|<pre>|</pre>'.split(
        '|',
      ),
      ...'<o:p>|</o:p>|<title>|</title>|<font>|</font>|<dl>|<dt>|<dd>|</dl>|<figure>'.split('|'),
      ...'</figure>|<figcaption>|&nbsp;|&lt;b&gt;| |Wort|Satz.|<code>|</code>|<caption>'.split('|'),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

describe('sanitized HTML', () => {
  it('has many hostile samples to stand', () => {
    expect(new Set(hostileSamples).size).to.be.greaterThan(200);
  });

  for (const engine of engines) {
    describe(`by ${engine.name}`, () => {
      it('holds only what is on the list, whatever the sample', () => {
        const failed = hostileSamples
          .map((sample) => ({ sample, faults: faults(engine.run(sample)) }))
          .filter((result) => result.faults.length > 0);
        expect(failed).to.deep.equal([]);
      });

      it('runs nothing, when shown, that the same page would run elsewhere', async () => {
        let ran = 0;
        (window as unknown as Record<string, unknown>).k360Ran = () => ran++;
        const box = document.createElement('div');
        document.body.append(box);
        for (const sample of hostileSamples) box.append(engine.run(sample));
        const listened = document.createElement('a');
        listened.setAttribute('onclick', 'k360Ran()');
        box.append(listened);
        // Handlers run, but the link is not followed: WebKit leaves the page for any event named click.
        box.addEventListener('click', (event) => event.preventDefault());
        for (const link of box.querySelectorAll('a')) {
          link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        }
        expect(ran, 'only the one handler that is ours').to.equal(1);
        expect(box.querySelectorAll('p').length).to.be.greaterThan(50);
        // What fails to load later than all the others shows that a handler would have been noticed.
        const control = document.createElement('img');
        control.setAttribute('onerror', 'k360Ran()');
        const failed = new Promise((resolve) => control.addEventListener('error', resolve));
        control.src = 'data:,';
        box.append(control);
        await failed;
        expect(ran, 'and the control').to.equal(2);
        box.remove();
      });

      it('comes out the same when sanitized again', () => {
        for (const sample of hostileSamples) {
          const once = engine.html(sample);
          expect(engine.html(once), sample).to.equal(once);
        }
      });

      it('is safe and stable for any markup', () => {
        fc.assert(
          fc.property(markup, (html) => {
            const once = engine.run(html);
            expect(faults(once)).to.deep.equal([]);
            const text = toHtml(once);
            // Broken tables lead to trees that no HTML can be written for.
            fc.pre(toHtml(fragmentOf(text)) === text);
            expect(engine.html(text)).to.equal(text);
          }),
          { numRuns: inWebKit ? 50 : 1_500 },
        );
      });
    });
  }

  const [first, second] = engines;
  if (first && second) {
    // Firefox's own sanitizer puts what cannot stand in a table behind it instead of before it; a browser
    // only ever uses one of the two.
    const itInChromium = inChromium ? it : it.skip;
    itInChromium('is the same from both engines', () => {
      for (const sample of hostileSamples) {
        expect(first.html(sample), sample).to.equal(second.html(sample));
      }
    });

    itInChromium('is the same from both engines for any markup', () => {
      fc.assert(
        fc.property(markup, (html) => {
          // The browser's own takes a form away while it parses, DOMPurify afterwards: around tags closed
          // in the wrong order, that leads to different (safe) nesting.
          fc.pre(!html.includes('<form>'));
          // In a broken table with unknown elements, they leave a blank here or there.
          const blanks = html.includes('<table>') ? /\s+/g : /(?!)/;
          const [a, b] = [first, second].map((engine) => engine.html(html).replace(blanks, ''));
          expect(a).to.equal(b);
        }),
        { numRuns: inWebKit ? 50 : 1_500 },
      );
    });
  }
});
