import assert from 'node:assert/strict';
import { it } from 'node:test';

it('the package can be loaded where there is no browser, for prerendering', async () => {
  const address = new URL('../../dist/index.js', import.meta.url).href;
  const { consent, K360CookieBanner } = await import(address);
  assert.equal(typeof consent.granted, 'function');
  assert.equal(typeof K360CookieBanner, 'function');
});
