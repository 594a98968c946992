import { type OpenSide, openSide, type Side } from './side.js';

/** The two sides of a row: ours, then the other. */
export type Sides<Question> = readonly [Side<Question>, Side<Question>];

/** How long to measure: so many rounds of so many milliseconds for each side, after a round that is not counted, which may be longer. */
export type Effort = { readonly rounds: number; readonly windowMs: number; readonly warmUpMs?: number };

/** A piece of work for each of many questions. */
type Work<Question> = (question: Question) => Promise<unknown>;

/**
 * The median time of one client that asks one question after the other, in milliseconds, for each side. The sides are asked in
 * turn, so that whatever else the machine is busy with falls on both alike; a first round is not counted.
 */
export async function medianTimes<Question>(
  sides: Sides<Question>,
  questions: readonly Question[],
  effort: Effort,
): Promise<[number, number]> {
  return withOpen(sides, 1, (ours, other) => medianWork([ours.ask, other.ask], questions, effort));
}

/** As `medianTimes`, of any work. */
export async function medianWork<Question>(
  ways: readonly [Work<Question>, Work<Question>],
  questions: readonly Question[],
  { rounds, windowMs, warmUpMs = windowMs }: Effort,
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  let at = 0;
  for (let round = 0; round <= rounds; round++) {
    const end = performance.now() + 2 * (round === 0 ? warmUpMs : windowMs);
    do {
      const question = questions[at++ % questions.length] as Question;
      for (const way of at % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const start = performance.now();
        await ways[way](question);
        if (round > 0) times[way].push(performance.now() - start);
      }
    } while (performance.now() < end);
  }
  return [median(times[0]), median(times[1])];
}

/** How many answers a second so many clients get together, for each side: the median of rounds in which the sides take turns. */
export async function medianThroughputs<Question>(
  sides: Sides<Question>,
  questions: readonly Question[],
  clients: number,
  { rounds, windowMs, warmUpMs = windowMs }: Effort,
): Promise<[number, number]> {
  return withOpen(sides, clients, async (...open) => {
    const rates: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++)
      for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const rate = await throughput(open[side], questions, clients, round === 0 ? warmUpMs : windowMs);
        if (round > 0) rates[side].push(rate);
      }
    return [median(rates[0]), median(rates[1])];
  });
}

async function throughput<Question>(
  side: OpenSide<Question>,
  questions: readonly Question[],
  clients: number,
  windowMs: number,
): Promise<number> {
  const start = performance.now();
  let answers = 0;
  let at = 0;
  const client = async () => {
    while (performance.now() - start < windowMs) {
      await side.ask(questions[at++ % questions.length] as Question);
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (1_000 * answers) / (performance.now() - start);
}

async function withOpen<Question, Result>(
  sides: Sides<Question>,
  connections: number,
  work: (ours: OpenSide<Question>, other: OpenSide<Question>) => Promise<Result>,
): Promise<Result> {
  const [ours, other] = [openSide(sides[0], connections), openSide(sides[1], connections)];
  try {
    return await work(ours, other);
  } finally {
    await Promise.all([ours.close(), other.close()]);
  }
}

/** The middle one; of an even number the higher of the two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
