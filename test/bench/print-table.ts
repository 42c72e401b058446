import { formatFigure, formatGoal, formatRounds, isMet, type Result } from './result.js';

/** The figures for whoever ran the benchmark. */
export function printTable(result: Result): string {
  const lines = [`${result.browser}, ${formatRounds(result.rounds)}`];
  for (const { title, figures } of result.sections) {
    lines.push('', title);
    for (const figure of figures) {
      const met = isMet(figure);
      const verdict = met === undefined ? '' : met ? 'met' : 'MISSED';
      lines.push(
        `  ${figure.what.padEnd(66)}${formatFigure(figure).padStart(14)}  ${formatGoal(figure).padEnd(10)}${verdict}`.trimEnd(),
      );
    }
  }
  for (const [when, files] of Object.entries(result.scripts)) {
    lines.push('', `Scripts, ${when} (bytes, brotli 11)`);
    for (const { file, bytes } of files)
      lines.push(`  ${file.padEnd(66)}${String(bytes).padStart(14)}`);
  }
  return lines.join('\n');
}
