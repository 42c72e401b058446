import { format, resolveConfig } from 'prettier';
import { formatFigure, formatGoal, formatRounds, type Result } from './result.js';

const START = '<!-- bench: written by `npm run bench -- --write-readme` -->';
const END = '<!-- /bench -->';

/** README with the figures of a result between its two marks. */
export async function withFigures(readme: string, result: Result): Promise<string> {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README has no ${START} … ${END}`);
  const block = `${START}\n\n${tables(result)}\n\n`;
  const text = readme.slice(0, start) + block + readme.slice(end);
  return format(text, { ...(await resolveConfig('README.md')), parser: 'markdown' });
}

/** A line to each figure, grouped under what is measured. */
function tables({ browser, rounds, sections }: Result): string {
  const rows = sections.flatMap(({ title, figures }) => [
    `| **${title}** | | |`,
    ...figures.map(
      (figure) => `| ${figure.what} | ${formatFigure(figure)} | ${formatGoal(figure)} |`,
    ),
  ]);
  return [
    `${browser}, ${formatRounds(rounds)}:`,
    '',
    '| what | measured | goal |',
    '| --- | --- | --- |',
    ...rows,
  ].join('\n');
}
