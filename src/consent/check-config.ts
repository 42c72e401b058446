import { Config, type ConsentConfig } from './config-schema.js';
import { keepsRules } from './config-rules.js';

/**
 * What is wrong with a configuration, in sentences for its editor; none if it is right.
 * @param raw anything; an error is what reading it came to
 */
export async function problemsOf(raw: unknown): Promise<string[]> {
  if (raw instanceof Error) return [raw.message];
  if (Config.safeParse(raw).success && keepsRules(raw as ConsentConfig)) return [];
  // The words are only needed where something is wrong.
  const { describeProblems } = await import('./config-problems.js');
  return describeProblems(raw);
}
