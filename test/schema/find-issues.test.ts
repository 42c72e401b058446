import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { jsonSchemaOf } from '../../.config/json-schema-of.js';
import * as jsonFeed from '../../src/sources/json-feed/schema.js';
import * as wordPress from '../../src/sources/wordpress/schema.js';
import { compiled } from '../../src/schema/compiled.js';

type Issues = readonly { path: readonly PropertyKey[] }[];

/** Where a check found something wrong. */
const places = (issues: Issues = []) => issues.map(({ path }) => path.join('.')).sort();

function expectSameJudgement(schema: z.core.$ZodType, value: unknown) {
  const ours = compiled(jsonSchemaOf(schema)).safeParse(value);
  const theirs = z.safeParse(schema, value);
  expect(places(ours.error?.issues), JSON.stringify(value)).to.deep.equal(
    places(theirs.error?.issues),
  );
}

/** Every schema of the kit, as the script-tag build compiles it. */
const KIT: Record<string, z.core.$ZodType> = Object.fromEntries(
  Object.entries({ jsonFeed, wordPress }).flatMap(([source, module]) =>
    Object.entries(module).map(([name, schema]) => [`${source} ${name}`, schema]),
  ),
);

/** JSON of any shape, with the names a schema knows so that its rules are met at all. */
function jsonFor(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const names = new Set(JSON.stringify(jsonSchemaOf(schema)).match(/[\w:]+/g) ?? []);
  const leaf = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 1.5, 2, '', 'a', 'cancelled', '__proto__'),
    fc.string({ maxLength: 3 }),
  );
  const key = fc.constantFrom(...names, 'constructor', 'x');
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  })).value;
}

describe('the checks of the script', () => {
  for (const [name, schema] of Object.entries(KIT)) {
    it(`judge as zod does: ${name}`, () => {
      fc.assert(
        fc.property(jsonFor(schema), (value) => expectSameJudgement(schema, value)),
        { numRuns: 400 },
      );
    });
  }

  const Everything = z.looseObject({
    text: z.string().check(z.minLength(2), z.regex(/^[a-z-]+$/)),
    count: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(365))),
    kind: z.optional(z.enum(['a', 'b'])),
    maybe: z.optional(z.nullable(z.looseObject({ url: z.string() }))),
    either: z.optional(z.union([z.boolean(), z.looseObject({ wait: z.number() })])),
    map: z.optional(z.record(z.string(), z.looseObject({ width: z.number() }))),
  });
  const table: [what: string, value: unknown, wrong: string[]][] = [
    ['what fits', { text: 'ab', count: 365, kind: 'b', maybe: null, either: true, map: {} }, []],
    ['other properties', { text: 'ab', more: 1 }, []],
    ['a missing property', {}, ['text']],
    ['no object at all', [], ['']],
    ['a text that is too short', { text: 'a' }, ['text']],
    ['a text of other letters', { text: 'A b' }, ['text']],
    ['a fraction', { text: 'ab', count: 1.5 }, ['count']],
    ['numbers out of bounds', { text: 'ab', count: 366 }, ['count']],
    ['a value that is not listed', { text: 'ab', kind: 'c' }, ['kind']],
    ['what is wrong inside of something optional', { text: 'ab', maybe: {} }, ['maybe.url']],
    ['none of the alternatives', { text: 'ab', either: 'x' }, ['either']],
    ['values of a map', { text: 'ab', map: { a: { width: 1 }, b: {} } }, ['map.b.width']],
    ['NaN', { text: 'ab', count: NaN }, ['count']],
  ];
  for (const [what, value, wrong] of table) {
    it(`find ${wrong.join() || 'nothing'} for ${what}`, () => {
      const { error } = compiled(jsonSchemaOf(Everything)).safeParse(value);
      expect(places(error?.issues)).to.deep.equal(wrong);
      expectSameJudgement(Everything, value);
    });
  }

  it('hand the value on as it is', () => {
    const value = { text: 'ab', more: {} };
    expect(compiled(jsonSchemaOf(Everything)).safeParse(value).data).to.equal(value);
  });

  it('refuse a rule they do not understand instead of forgetting it', () => {
    const schema = z.looseObject({ list: z.array(z.string()).check(z.maxLength(3)) });
    expect(() => jsonSchemaOf(schema)).to.throw('maxItems');
  });
});
