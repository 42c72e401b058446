/** The value below which a share of the values lies (nearest rank), e.g. 0.95. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('No values');
  return value;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  if (!middle.length) throw new Error('No values');
  return middle.reduce((sum, value) => sum + value) / middle.length;
}

/** Goes through all of them again and again, so that whatever else the machine does hits all alike. */
export async function interleave<T>(
  rounds: number,
  names: readonly string[],
  measure: (name: string, round: number) => Promise<T>,
): Promise<Record<string, T[]>> {
  const results = Object.fromEntries(names.map((name) => [name, [] as T[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) results[name]?.push(await measure(name, round));
  }
  return results;
}
