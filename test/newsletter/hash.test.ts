import { expect } from '@open-wc/testing';
import { sha256 } from '../../src/newsletter/hash.js';

describe('the hash of a text', () => {
  it('is SHA-256 of its UTF-8, as anybody can compute it again', async () => {
    // printf %s 'abc' | sha256sum, and the same with 'Ich möchte …'
    expect(await sha256('abc')).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(await sha256('Ich möchte …')).to.equal(
      '87ab35a19ce2b14be7a937c3c95c93a9871d2d2125b867da9e8ed0d64d4826c8',
    );
  });

  it('is null where the page is no secure context', async () => {
    const subtle = Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')!;
    Object.defineProperty(crypto, 'subtle', { configurable: true, value: undefined });
    expect(await sha256('abc')).to.equal(null);
    Reflect.deleteProperty(crypto, 'subtle');
    expect(Object.getOwnPropertyDescriptor(Crypto.prototype, 'subtle')).to.deep.equal(subtle);
  });
});
