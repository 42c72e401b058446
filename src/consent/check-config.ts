import { Config, type ConsentConfig } from './config-schema.js';
import { keepsRules } from './config-rules.js';

/**
 * What is wrong with a configuration, in sentences for its editor; none if it is right.
 * @param raw anything; an error is what reading it came to
 */
export async function problemsOf(raw: unknown): Promise<string[]> {
  if (raw instanceof Error) return [raw.message];
  const { success, error } = Config.safeParse(raw);
  const config = raw as ConsentConfig;
  if (success && keepsRules(config)) return [];
  // The words are only needed where something is wrong.
  const { describeBrokenRules, describeIssues } = await import('./config-problems.js');
  return success ? describeBrokenRules(config) : describeIssues(error.issues, raw);
}
