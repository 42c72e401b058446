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

  it('judge as zod does where they say only yes or no: the configuration of consent', async () => {
    const { Config } = consent;
    const fits = await yesOrNo(Config);
    const seen = { right: 0, wrong: 0 };
    const partly = fc.record({ version: fc.string(), categories: fc.constant([]) });
    const any = fc.oneof(
      jsonFor(Config),
      fc.tuple(partly, fc.object()).map(([right, more]) => ({ ...more, ...right })),
      ...Object.keys(CONFIG).map((key) =>
        jsonFor(Config).map((value) => ({ ...CONFIG, [key]: value })),
      ),
    );
    fc.assert(
      fc.property(any, (value) => {
        const { success } = Config.safeParse(value);
        seen[success ? 'right' : 'wrong']++;
        expect(fits(value), JSON.stringify(value)).to.equal(success);
      }),
      { numRuns: 1000 },
    );
    expect(seen.right, 'right ones').to.be.greaterThan(20);
    expect(seen.wrong, 'wrong ones').to.be.greaterThan(20);
  });

  const Everything = z.looseObject({
    text: z.string().check(z.minLength(2), z.regex(/^[a-z-]+$/)),
    count: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(365))),
    kind: z.optional(z.enum(['a', 'b'])),
    maybe: z.optional(z.nullable(z.looseObject({ url: z.string() }))),
    either: z.optional(z.union([z.boolean(), z.looseObject({ wait: z.number() })])),
    map: z.optional(z.record(z.string(), z.looseObject({ width: z.number() }))),
  });
  /** What can be checked with yes or no: the words that the configuration of consent needs. */
  const Spoken = z.looseObject({
    text: Everything.shape.text,
    count: Everything.shape.count,
    kind: Everything.shape.kind,
    either: z.optional(z.union([z.boolean(), z.looseObject({ wait: z.int() })])),
    map: z.optional(z.record(z.string(), z.looseObject({ width: z.int() }))),
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
      z.looseObject({ one: z.literal(1) }),
      z.looseObject({ one: z.null() }),
    ]) {
      expect(() => checkCodeOf(jsonSchemaOf(unknown))).to.throw('src/schema/checks.ts');
    }
  });
});
