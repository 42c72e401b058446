import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { validateLoosely } from '../../src/sources/validate-loosely.js';

const Schema = z.looseObject({
  title: z.optional(z.string()),
  files: z.optional(z.array(z.looseObject({ url: z.string(), size: z.optional(z.number()) }))),
  links: z.optional(z.array(z.looseObject({ title: z.string(), url: z.string() }))),
  person: z.optional(z.looseObject({ name: z.string() })),
});

describe('validateLoosely', () => {
  const table: [what: string, given: object, value: unknown, paths: string[]][] = [
    [
      'keeps what fits, unknown properties too',
      { title: 'a', more: 1 },
      { title: 'a', more: 1 },
      [],
    ],
    ['takes out a wrong property', { title: 5, more: 1 }, { more: 1 }, ['title']],
    [
      'takes out an element whose required property is wrong',
      { files: [{ url: 'a' }, { url: 1 }, { url: 'c' }] },
      { files: [{ url: 'a' }, { url: 'c' }] },
      ['files[1].url', 'files[1].url'],
    ],
    [
      'takes out elements that are no objects at all, without moving the others',
      { files: [null, { url: 'b' }, 'x', { url: 'd' }] },
      { files: [{ url: 'b' }, { url: 'd' }] },
      ['files[2]', 'files[0]'],
    ],
    [
      'takes out an element with two mistakes, and not its neighbour',
      { links: [{}, { title: 'b', url: 'b' }, { title: 'c', url: 'c' }] },
      {
        links: [
          { title: 'b', url: 'b' },
          { title: 'c', url: 'c' },
        ],
      },
      ['links[0].url'],
    ],
    [
      'takes out an object that misses what it requires',
      { person: {}, title: 'a' },
      { title: 'a' },
      ['person.name'],
    ],
    [
      'keeps an element that loses an optional property',
      { files: [{ url: 'a', size: 'x' }] },
      { files: [{ url: 'a' }] },
      ['files[0].size'],
    ],
  ];
  for (const [what, given, value, paths] of table) {
    it(what, () => {
      const before = structuredClone(given);
      const result = validateLoosely(Schema, given);
      expect(result.value).to.deep.equal(value);
      expect(result.rejected.map(({ path }) => path)).to.deep.equal(paths);
      expect(given, 'the given value stays as it is').to.deep.equal(before);
    });
  }

  for (const given of [null, 'text', 7, [1]]) {
    it(`leaves nothing of ${JSON.stringify(given)}`, () => {
      const { value, rejected } = validateLoosely(Schema, given);
      expect(value).to.equal(undefined);
      expect(rejected).not.to.be.empty;
    });
  }

  it('says what was expected and what was found', () => {
    const { rejected } = validateLoosely(Schema, { title: 5, person: 'Ada', files: null });
    expect(rejected.map(({ reason }) => reason).sort()).to.deep.equal([
      'expected array, found null',
      'expected object, found string "Ada"',
      'expected string, found number 5',
    ]);
  });

  it('does not reach into prototypes', () => {
    const given = JSON.parse('{"__proto__": {"title": 5}, "title": "a"}') as object;
    expect(validateLoosely(Schema, given).value).to.include({ title: 'a' });
    expect(({} as { title?: unknown }).title).to.equal(undefined);
  });
});
