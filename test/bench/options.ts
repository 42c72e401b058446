import { parseArgs } from 'node:util';

/** Parts that can be measured alone. */
export const PARTS = ['bytes', 'first-card', 'many', 'search', 'memory', 'consent'] as const;
export type Part = (typeof PARTS)[number];

/** Somebody else's widget, to be compared. */
export interface ForeignWidget {
  readonly name: string;
  /** Its script. */
  readonly script: string;
  /** A file with the HTML that embeds it; `%DATA%` in it stands for the address of its data. */
  readonly html: string;
  /** A folder with its data. */
  readonly data?: string;
  /** Whole text of the element that counts as its first card; our first session's title by default. */
  readonly text?: string;
}

export interface Options {
  readonly quick: boolean;
  readonly writeReadme: boolean;
  readonly parts: readonly Part[];
  readonly widgets: readonly ForeignWidget[];
}

export const USAGE = `npm run bench -- [options]

  --quick                  each page once: does everything work?
  --only <part>            measure only ${PARTS.join(', ')}; repeatable
  --write-readme           keep the figures in test/bench/result.json and README.md
  --widget <name>=<file>   compare with another widget, given as its script; repeatable. With it:
  --widget-html <name>=<file>   the HTML that embeds it, without the script (%DATA%: address of its data)
  --widget-data <name>=<folder> its data, served as files
  --widget-text <name>=<text>   the text that counts as its first card (else our first session's title)
`;

/** @throws Error that names what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      'write-readme': { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
      widget: { type: 'string', multiple: true, default: [] },
      'widget-html': { type: 'string', multiple: true, default: [] },
      'widget-data': { type: 'string', multiple: true, default: [] },
      'widget-text': { type: 'string', multiple: true, default: [] },
    },
  });
  const unknown = values.only.find((part) => !(PARTS as readonly string[]).includes(part));
  if (unknown) throw new Error(`There is no part "${unknown}"`);
  const writeReadme = values['write-readme'];
  if (writeReadme && (values.only.length || values.quick || values.widget.length)) {
    throw new Error('README takes the figures of a whole run: leave the other options out');
  }
  const html = pairs(values['widget-html']);
  const data = pairs(values['widget-data']);
  const text = pairs(values['widget-text']);
  const widgets = Object.entries(pairs(values.widget)).map(([name, script]) => {
    const snippet = html[name];
    if (!snippet) throw new Error(`--widget ${name} needs --widget-html ${name}=<file>`);
    return {
      name,
      script,
      html: snippet,
      ...(data[name] && { data: data[name] }),
      ...(text[name] && { text: text[name] }),
    };
  });
  const parts = values.only.length ? (values.only as Part[]) : PARTS;
  return { quick: values.quick, writeReadme, parts, widgets };
}

function pairs(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf('=');
      if (at < 1) throw new Error(`"${value}" should be <name>=<value>`);
      return [value.slice(0, at), value.slice(at + 1)] as const;
    }),
  );
}
