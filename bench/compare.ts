/** One way to do a piece of work, once for each of many questions. */
export type Way<Question> = { readonly name: string; work(question: Question): Promise<unknown> };

/** What a way took. */
type Line = { way: string; 'median ms': string; 'p95 ms': string; ratio: string };

/**
 * Times each way on the same questions in alternating rounds, so that whatever else the machine is busy with falls on all of
 * them alike; the ratio is to the first way. A round before the first is not counted.
 */
export async function compare<Question>(
  ways: readonly Way<Question>[],
  questions: readonly Question[],
  rounds: number,
): Promise<Line[]> {
  const times = new Map(ways.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= rounds; round++)
    for (const question of questions)
      for (const { name, work } of round % 2 === 0 ? ways : ways.toReversed()) {
        const start = performance.now();
        await work(question);
        if (round > 0) times.get(name)?.push(performance.now() - start);
      }
  const base = quantile(times.get(ways[0]?.name ?? '') ?? [], 0.5);
  return [...times].map(([way, all]) => ({
    way,
    'median ms': quantile(all, 0.5).toFixed(2),
    'p95 ms': quantile(all, 0.95).toFixed(2),
    ratio: (quantile(all, 0.5) / base).toFixed(2),
  }));
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}
