import { expect } from '@open-wc/testing';
import { Narrowing } from '../../../../src/sources/json-feed/narrowing/narrowing.js';
import { CountedSlices, entriesOf } from './entries.js';

const paging = { page: 1, perPage: 10 };
const item = (id: number) => ({ id, title: `Titel ${id}`, content_text: `Text ${id}` });
const items = (count: number, from = 0) => Array.from({ length: count }, (_, i) => item(from + i));

function begin(raw: readonly unknown[], tick = 1) {
  const stop = new AbortController();
  const entries = entriesOf(...raw);
  let told = 0;
  let wake = () => {};
  const narrowing = new Narrowing(entries, {
    signal: stop.signal,
    isComplete: () => true,
    onMore: () => {
      told++;
      wake();
    },
    slices: CountedSlices.ofTick(tick),
  });
  const more = () => new Promise<void>((resolve) => (wake = resolve));
  const found = (text: string) => {
    const { entries: list, complete } = narrowing.select({ ...paging, text });
    return { count: list.length, complete };
  };
  return { narrowing, entries, stop, more, found, told: () => told };
}

describe('Narrowing', () => {
  it('answers from what describes the sessions, and tells of more until texts are read', async () => {
    const { narrowing, more, found, told } = begin(items(9_000));
    await narrowing.prepare({ ...paging, text: 'titel' });
    expect(found('titel')).to.deep.equal({ count: 9_000, complete: false });
    expect(found('titel 8999').count).to.equal(1);
    const counts: number[] = [];
    for (let complete = false; !complete;) {
      await more();
      const answer = found('text');
      counts.push(answer.count);
      complete = answer.complete;
    }
    expect(counts.at(-1)).to.equal(9_000);
    expect(counts, 'not after every slice').to.have.length.within(3, 6);
    expect(told()).to.equal(counts.length);
  });

  it('tells nobody who got a complete answer', async () => {
    const { narrowing, found, told } = begin(items(50));
    narrowing.extend(true);
    while (!found('text').complete) await narrowing.more();
    const before = told();
    await narrowing.prepare({ ...paging, text: 'text' });
    await narrowing.prepare({ ...paging, sort: 'newest' });
    narrowing.extend();
    await narrowing.more();
    expect(told()).to.equal(before);
  });

  it('takes a query without letters for none', async () => {
    const { narrowing, found } = begin(items(30));
    await narrowing.prepare({ ...paging, text: '„!“' });
    expect(found('„!“')).to.deep.equal({ count: 30, complete: true });
  });

  it('finds what has come meanwhile, and stays incomplete until that was read', async () => {
    const { narrowing, entries, found } = begin(items(30));
    await narrowing.prepare({ ...paging, text: 'text' });
    while (!found('text').complete) await narrowing.more();
    entries.push(...entriesOf(...items(30, 30)));
    expect(found('text')).to.deep.equal({ count: 30, complete: false });
    narrowing.extend();
    while (!found('text').complete) await narrowing.more();
    expect(found('text').count).to.equal(60);
  });

  it('ends with its archive', async () => {
    const { narrowing, stop } = begin(items(5_000));
    const waiting = narrowing.prepare({ ...paging, text: 'text' }).catch((e: Error) => e.name);
    stop.abort();
    expect(await waiting).to.equal('AbortError');
  });

  describe('where downloads stand in the texts', () => {
    const texts = Array.from({ length: 40 }, (_, id) => ({
      id,
      title: 'x',
      content_html: `<p>Text</p>${id % 2 ? '<p><a href="/a.pdf">Bericht</a></p>' : ''}`,
    }));

    it('counts them only once all texts were read, and tells then', async () => {
      const { narrowing, more } = begin(texts);
      await narrowing.prepare(paging);
      expect(narrowing.facets(paging)).not.to.have.property('has');
      await more();
      expect(narrowing.facets(paging).has).to.deep.equal([{ value: 'download', count: 20 }]);
    });

    it('filters by them, incomplete until all texts were read', async () => {
      const { narrowing } = begin(texts);
      const query = { ...paging, filters: { has: ['download'] as const } };
      await narrowing.prepare(query);
      expect(narrowing.select(query).complete).to.equal(false);
      while (!narrowing.select(query).complete) await narrowing.more();
      expect(narrowing.select(query).entries).to.have.length(20);
    });
  });
});
