import { expect } from '@open-wc/testing';
import { parseHtml, serializeChildren } from '../../src/rich-text/parse-html.js';

describe('parseHtml', () => {
  it('is the body of a document that is not shown', () => {
    const body = parseHtml('<p>a</p>');
    expect(body.localName).to.equal('body');
    expect(body.ownerDocument.body).to.equal(body);
    expect(body.ownerDocument.defaultView).to.equal(null);
    expect(parseHtml('').ownerDocument).not.to.equal(body.ownerDocument);
  });

  it('leaves everything for reading', () => {
    const html =
      '<div class="wp-block-file" data-x="1"><a download="" href="a.pdf">b</a></div><iframe src="https://v.example/1"></iframe><!-- c -->';
    expect(serializeChildren(parseHtml(html))).to.equal(html);
  });

  it('finds the links of a whole page', () => {
    const page = '<!doctype html><html><head><link rel="x" href="y"><title>t</title></head><body>b';
    const link = parseHtml(page).ownerDocument.querySelector('link[rel="x"]');
    expect(link?.getAttribute('href')).to.equal('y');
  });

  it('takes no frameset for a body', () => {
    expect(parseHtml('<frameset><frame src="x"></frameset>').localName).to.equal('body');
  });

  it('runs and loads nothing', async () => {
    let ran = 0;
    (window as unknown as Record<string, unknown>).k360Parsed = () => ran++;
    const address = '/must-not-be-loaded.png';
    const body = parseHtml(
      `<img src="${address}" onerror="k360Parsed()"><script>k360Parsed()</script><svg onload="k360Parsed()"></svg>` +
        `<video src="${address}" onerror="k360Parsed()"></video><link rel="stylesheet" href="${address}">`,
    );
    expect(body.querySelector('img')).not.to.equal(null);
    // What is asked for later, and answered, shows that the others would have been asked for by now.
    const asked: string[] = [];
    const control = new Promise<void>((resolve) => {
      new PerformanceObserver((list) => {
        asked.push(...list.getEntries().map(({ name }) => name));
        if (asked.some((name) => name.endsWith('?control'))) resolve();
      }).observe({ type: 'resource', buffered: true });
    });
    await fetch('/source-files.json?control');
    await control;
    expect(asked.filter((name) => name.includes(address))).to.deep.equal([]);
    expect(ran).to.equal(0);
  });

  it('lets no control hide the methods of its form', () => {
    const body = parseHtml(
      '<form><input name="closest"><img name="matches"><button id="querySelector"></button><p>a</p></form>',
    );
    const form = body.querySelector('form');
    expect(form?.closest('form')).to.equal(form);
    expect(form?.matches('form')).to.equal(true);
    expect(form?.querySelector('p')?.textContent).to.equal('a');
  });
});
