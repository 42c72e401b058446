import { expect } from '@open-wc/testing';
import { mapPage } from '../../../src/sources/wordpress/map-page.js';
import { post, SITE } from './fake-rest.js';

describe('mapPage', () => {
  it('loses only the post that breaks what reads it, and says which', async () => {
    // No JSON does so as far as we know; this stands for what nobody has foreseen.
    const broken = {
      get id(): never {
        throw new TypeError('unforeseen');
      },
    };
    const answer = { json: [post(1), broken, post(3)], url: SITE, headers: new Headers() };
    const { sessions, dropped, total } = await mapPage({ answer, number: 2 }, 10);
    expect(sessions.map(({ id }) => id)).to.deep.equal(['1', '3']);
    expect(dropped).to.deep.equal([
      { index: 11, path: '', reason: 'the item cannot be read (TypeError: unforeseen)' },
    ]);
    expect(total).to.equal(13);
  });
});
