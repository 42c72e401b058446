import { expect } from '@open-wc/testing';
import { currentLink, isCurrentPage } from '../../src/domain/current-page.js';

const here = 'https://stadt.example.org/festival/?utm=x&thema=jugend#oben';

describe('the current page', () => {
  const table: [link: string, current: boolean][] = [
    ['https://stadt.example.org/festival/', true],
    ['https://stadt.example.org/festival', true],
    ['https://stadt.example.org/festival/index.html', true],
    ['https://stadt.example.org/festival/index.php?thema=jugend', true],
    ['https://stadt.example.org/festival/#oben', true],
    ['https://stadt.example.org/festival/#unten', false],
    ['https://stadt.example.org/festival/?thema=daten', false],
    ['https://stadt.example.org/festival/2022', false],
    ['https://stadt.example.org/', false],
    ['http://stadt.example.org/festival/', false],
    ['https://andere.example.org/festival/', false],
    ['https://stadt.example.org/%E0%A4%A/', false],
    ['kein Link', false],
  ];
  for (const [link, current] of table) {
    it(`${current ? 'is' : 'is not'} ${link}`, () => {
      expect(isCurrentPage(link, here)).to.equal(current);
    });
  }

  it('is the link that says most, of several', () => {
    const links = [
      'https://stadt.example.org/festival/',
      'https://stadt.example.org/festival/?thema=jugend',
      'https://stadt.example.org/',
    ];
    expect(currentLink(links, here)).to.equal(links[1]);
    expect(currentLink(['https://stadt.example.org/'], here)).to.equal(undefined);
    expect(currentLink([], here)).to.equal(undefined);
  });
});
