/** What `custom-elements.json` says of the elements, held to their sources. Needs the build. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly members?: readonly (Named & { kind: string; privacy?: string; static?: boolean })[];
  readonly events?: readonly (Named & { type: { text: string } })[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: readonly { path: string; declarations?: readonly Declaration[] }[];
}

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      ...element,
      tag: element.tagName ?? '',
      path: path.replace(/^dist\/(.+)\.js$/, 'src/$1.ts'),
    })),
);
const names = (list: readonly Named[] = []) => list.map(({ name }) => name);

describe('the manifest', () => {
  const sources = new Map<string, string>();
  before(async () => {
    const helper = new URL('../../.config/sources-of.js', import.meta.url).href;
    const { sourcesOf } = (await import(helper)) as { sourcesOf(path: string): string[] };
    for (const { tag, path } of elements) sources.set(tag, sourcesOf(path).join('\n'));
  });
  const sourceOf = (tag: string) => sources.get(tag) ?? '';

  it('names events by which they can be listened to, and that somebody fires', () => {
    const all = [...sources.values()].join('\n');
    for (const { tag, events = [] } of elements) {
      assert.equal(new Set(names(events)).size, events.length, tag);
      for (const { name, description, type } of events) {
        assert.match(name, /^k360-/, tag);
        assert.ok(description, `${tag} ${name}`);
        assert.ok(all.includes(`new ${type.text}(`), `${tag}: nobody makes a ${type.text}`);
        assert.match(all, new RegExp(`super\\('${name}'`), tag);
      }
    }
  });

  it('lists every part of a template', () => {
    const ofCards = names(elements.find(({ tag }) => tag === 'k360-session-card')?.cssParts);
    for (const { tag, cssParts } of elements) {
      const listed = names(cssParts);
      // The first cards and those on paper are drawn by the archive itself.
      if (listed.includes('card')) listed.push(...ofCards);
      const parts = [...sourceOf(tag).matchAll(/\bpart(?:=|: )["']([\w -]+)["']/g)];
      for (const part of parts.flatMap(([, part = '']) => part.split(' '))) {
        assert.ok(listed.includes(part), `${tag} does not list its part "${part}"`);
      }
    }
  });

  it('lists the parts that are forwarded from elements inside', () => {
    for (const { tag, cssParts } of elements) {
      for (const [, forwarded = ''] of sourceOf(tag).matchAll(/\bexportparts="([^"]+)"/g)) {
        const outside = forwarded.split(', ').map((pair) => pair.split(':')[1] ?? pair);
        for (const part of outside) assert.ok(names(cssParts).includes(part), `${tag} ${part}`);
      }
    }
  });

  it('lists every public custom property that is read, and the README as well', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const { tag, cssProperties } of elements) {
      const read = [...sourceOf(tag).matchAll(/var\(\s*(--k360-[\w-]+)/g)];
      const listed = names(cssProperties);
      assert.deepEqual([...listed].sort(), [...new Set(read.map(([, name]) => name))].sort(), tag);
      for (const name of listed)
        assert.ok(
          readme.includes(`\`${name.replace('--k360', '')}\``) || readme.includes(name),
          name,
        );
    }
  });

  it('keeps what the elements are made of to itself', () => {
    for (const { tag, members = [] } of elements) {
      const inner = members.filter(
        (member) =>
          member.static ??
          ['root', 'updateComplete', 'addController', 'adoptedStyleSheets'].includes(member.name),
      );
      assert.deepEqual(names(inner), [], tag);
    }
  });
});
