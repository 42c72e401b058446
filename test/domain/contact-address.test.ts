import { expect } from '@open-wc/testing';
import { mailtoAddress, telAddress } from '../../src/domain/contact-address.js';

describe('an address to write to', () => {
  const table: [written: string, address: string | undefined][] = [
    ['karla.beispiel@example.org', 'mailto:karla.beispiel@example.org'],
    [' karla+fest@sub.example.org ', 'mailto:karla+fest@sub.example.org'],
    ['käthe@müller.example', 'mailto:käthe@müller.example'],
    ['karla', undefined],
    ['karla@example', undefined],
    ['a@b@example.org', undefined],
    ['a@example.org?bcc=b@example.org', undefined],
    ['a@example.org&subject=x', undefined],
    ['a@example.org,b@example.org', undefined],
    ['a@example.org;b@example.org', undefined],
    ['a@example.org%0ABcc:b@example.org', undefined],
    ['a@example.org\nBcc: b', undefined],
    ['Karla <karla@example.org>', undefined],
    ['javascript:alert(1)//a@example.org', undefined],
    [`${'x'.repeat(250)}@example.org`, undefined],
    ['', undefined],
  ];
  for (const [written, address] of table) {
    it(`${JSON.stringify(written.slice(0, 50))}: ${address ?? 'none'}`, () => {
      expect(mailtoAddress(written)).to.equal(address);
    });
  }
});

describe('an address to call', () => {
  const table: [written: string, address: string | undefined][] = [
    ['030 5550 118-0', 'tel:03055501180'],
    ['+49 (0)30 / 5550-118', 'tel:+49305550118'],
    ['(030) 5550 118', 'tel:0305550118'],
    ['+49\u00a030\u20115550', 'tel:+49305550'],
    ['115', 'tel:115'],
    ['12', undefined],
    ['+1234567890123456', undefined],
    ['nach Vereinbarung', undefined],
    ['030 5550 oder 030 5551', undefined],
    ['030;ext=1', undefined],
    ['030,,1', undefined],
    ['', undefined],
  ];
  for (const [written, address] of table) {
    it(`${JSON.stringify(written)}: ${address ?? 'none'}`, () => {
      expect(telAddress(written)).to.equal(address);
    });
  }
});
