import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { CHECKS, checkCodeOf } from '../../.config/check-code-of.js';
import { jsonSchemaOf } from '../../.config/json-schema-of.js';
import { CONFIG } from '../consent/configs.js';
import * as consent from '../../src/consent/config-schema.js';
import * as jsonFeed from '../../src/sources/json-feed/schema.js';
import * as wordPress from '../../src/sources/wordpress/schema.js';
import * as checks from '../../src/schema/checks.js';
import { compiled } from '../../src/schema/compiled.js';

/** An item and the head of a feed with all that they may have. */
const ITEM = {
  id: 7,
  title: 'Werkstatt',
  content_html: '<p>Text</p>',
  authors: [{ name: 'Redaktion' }],
  tags: ['Jugend'],
  attachments: [{ url: '/a.pdf', mime_type: 'application/pdf', size_in_bytes: 0.5 }],
  _k360: {
    contributors: [{ name: 'Ada Beispiel', bio: 'Text' }],
    recordings: [{ url: 'https://video.example.org/1' }],
    image: { alt: 'Ein Saal' },
    status: 'cancelled',
  },
};
const HEAD = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Archiv',
  author: { name: 'Redaktion' },
  _k360: {
    total: 7,
    contacts: [{ name: 'Ada Beispiel' }],
    funders: [{ name: 'Ein Ministerium', logo: '/logo.svg' }],
    links: [{ title: 'Impressum', url: '/impressum' }],
    navigation: [{ title: 'Programm', items: [{ title: 'Tag 1', url: '/1' }] }],
  },
};

type Issues = readonly { path: readonly PropertyKey[] }[];

/** Where a check found something wrong; zod says of `[]` twice that it is no text of one letter. */
const places = (issues: Issues = []) =>
  [...new Set(issues.map(({ path }) => path.join('.')))].sort();

function expectSameJudgement(schema: z.core.$ZodType, value: unknown) {
  const ours = compiled(jsonSchemaOf(schema)).safeParse(value);
  const theirs = z.safeParse(schema, value);
  expect(places(ours.error?.issues), JSON.stringify(value)).to.deep.equal(
    places(theirs.error?.issues),
  );
}

/** The check that says yes or no, out of the code the build makes of a schema. */
async function yesOrNo(schema: z.core.$ZodType): Promise<checks.Check> {
  Object.assign(globalThis, { checks });
  const code = `const {${CHECKS.join()}} = globalThis.checks; export default ${checkCodeOf(jsonSchemaOf(schema))}`;
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  return ((await import(address)) as { default: checks.Check }).default;
}

/** Every schema of the kit, as the script-tag build compiles it. */
const KIT: Record<string, z.core.$ZodType> = Object.fromEntries(
  Object.entries({ consent, jsonFeed, wordPress }).flatMap(([source, module]) =>
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

  /** What says only yes or no in the script, and something that fits, with all that it may have. */
  const YES_OR_NO: [name: string, schema: z.core.$ZodType, right: Record<string, unknown>][] = [
    ['the configuration of consent', consent.Config, CONFIG],
    ['an item of a feed', jsonFeed.Item, ITEM],
    ['the head of a feed', jsonFeed.Feed, HEAD],
  ];
  for (const [name, schema, right] of YES_OR_NO) {
    it(`judge as zod does where they say only yes or no: ${name}`, async () => {
      const fits = await yesOrNo(schema);
      const seen = { right: 0, wrong: 0 };
      const any = fc.oneof(
        jsonFor(schema),
        fc.dictionary(fc.string(), fc.string()).map((more) => ({ ...more, ...right })),
        ...Object.keys(right).map((key) =>
          jsonFor(schema).map((value) => ({ ...right, [key]: value })),
        ),
      );
      fc.assert(
        fc.property(any, (value) => {
          const { success } = z.safeParse(schema, value);
          seen[success ? 'right' : 'wrong']++;
          expect(fits(value), JSON.stringify(value)).to.equal(success);
        }),
        { numRuns: 1000 },
      );
      expect(seen.right, 'right ones').to.be.greaterThan(20);
      expect(seen.wrong, 'wrong ones').to.be.greaterThan(20);
    });
  }

  const Everything = z.looseObject({
    text: z.string().check(z.minLength(2), z.regex(/^[a-z-]+$/)),
    count: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(365))),
    kind: z.optional(z.enum(['a', 'b'])),
    maybe: z.optional(z.nullable(z.looseObject({ url: z.string() }))),
    either: z.optional(z.union([z.boolean(), z.looseObject({ wait: z.number() })])),
    map: z.optional(z.record(z.string(), z.looseObject({ width: z.number() }))),
    only: z.optional(z.literal('cancelled')),
    size: z.optional(z.number().check(z.nonnegative())),
  });
  /** What can be checked with yes or no: all but `null`, which none of those schemas has. */
  const Spoken = z.looseObject({
    text: Everything.shape.text,
    count: Everything.shape.count,
    kind: Everything.shape.kind,
    either: Everything.shape.either,
    map: Everything.shape.map,
    only: Everything.shape.only,
    size: Everything.shape.size,
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
    ['no number at all', { text: 'ab', size: NaN }, ['size']],
    ['zero', { text: 'ab', size: 0 }, []],
    ['a number below zero', { text: 'ab', size: -1 }, ['size']],
    ['the one value', { text: 'ab', only: 'cancelled' }, []],
    ['another value than the one', { text: 'ab', only: 'moved' }, ['only']],
  ];
  for (const [what, value, wrong] of table) {
    it(`find ${wrong.join() || 'nothing'} for ${what}`, async () => {
      const { error } = compiled(jsonSchemaOf(Everything)).safeParse(value);
      expect(places(error?.issues)).to.deep.equal(wrong);
      expectSameJudgement(Everything, value);
      expect((await yesOrNo(Spoken))(value)).to.equal(z.safeParse(Spoken, value).success);
    });
  }

  it('hand the value on as it is', () => {
    const value = { text: 'ab', more: {} };
    expect(compiled(jsonSchemaOf(Everything)).safeParse(value).data).to.equal(value);
  });

  it('refuse a rule they do not understand instead of forgetting it', () => {
    const schema = z.looseObject({ list: z.array(z.string()).check(z.maxLength(3)) });
    expect(() => jsonSchemaOf(schema)).to.throw('maxItems');
    for (const unknown of [
      z.looseObject({ one: z.null() }),
      z.looseObject({ one: z.number().check(z.maximum(3)) }),
    ]) {
      expect(() => checkCodeOf(jsonSchemaOf(unknown))).to.throw('src/schema/checks.ts');
    }
  });
});
