import { expect } from '@open-wc/testing';
import { imagesLoaded } from '../../../src/elements/print/images-loaded.js';
import { server } from '../../support/server.js';

const GIF = 'R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw==';

describe('waiting for pictures', () => {
  it('loads those that would wait to be seen, and gives up on broken ones', async () => {
    const headers = { 'content-type': 'image/gif' };
    const there = await server.answer({ base64: GIF, headers, delayMs: 100 });
    const broken = await server.answer({ status: 404 });
    // As texts are sanitised: in a document that is never shown.
    const elsewhere = document.implementation.createHTMLDocument('');
    const box = document.createElement('div');
    for (const src of [there, broken]) {
      box.append(Object.assign(elsewhere.createElement('img'), { loading: 'lazy', src }));
    }
    await imagesLoaded(box);
    expect([...box.querySelectorAll('img')].map(({ naturalWidth }) => naturalWidth)).to.deep.equal([
      1, 0,
    ]);
    expect(await server.requests(broken)).not.to.have.length(0);
  });

  it('waits for nothing where there are none', async () => {
    await imagesLoaded(document.createElement('div'));
  });
});
