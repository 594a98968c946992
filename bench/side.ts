import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';

/** One of those that answer the same questions; an answer is brought to the form that all of them share before it is compared. */
export type Side<Question> = {
  readonly name: string;
  /** Address of the endpoint, path included. */
  readonly url: string;
  /** What is sent, as JSON by POST. */
  body(question: Question): object;
  /** What the answer tells; throws where it tells nothing. */
  facts(answer: never): unknown;
};

/** A side with its connections held open. */
export type OpenSide<Question> = Side<Question> & {
  /** The text of an answer; throws when it is an error. */
  ask(question: Question): Promise<string>;
  close(): Promise<void>;
};

/** Opens so many connections to a side, all kept alive. */
export function openSide<Question>(side: Side<Question>, connections: number): OpenSide<Question> {
  const { origin, pathname } = new URL(side.url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const headers = { 'content-type': 'application/json' };
  return {
    ...side,
    async ask(question) {
      const body = JSON.stringify(side.body(question));
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body });
      const text = await answer.body.text();
      if (answer.statusCode !== 200 || text.includes('"errors":['))
        throw new Error(`${side.name} answers ${answer.statusCode} to ${shown(body)}: ${shown(text)}`);
      return text;
    },
    close: () => pool.close(),
  };
}

/** Throws where two sides do not tell the same, so that nothing is measured that answers another question. */
export async function checkSameFacts<Question>(
  sides: readonly Side<Question>[],
  questions: readonly Question[],
): Promise<void> {
  const open = sides.map((side) => openSide(side, 1));
  try {
    for (const question of questions) {
      const told = await Promise.all(
        open.map(async (side) => side.facts(JSON.parse(await side.ask(question)) as never)),
      );
      const odd = told.findIndex((facts) => !isDeepStrictEqual(facts, told[0]));
      if (odd > 0)
        throw new Error(
          `To ${shown(question)} ${sides[odd]?.name} answers ${shown(told[odd])}, ${sides[0]?.name} ${shown(told[0])}`,
        );
    }
  } finally {
    await Promise.all(open.map((side) => side.close()));
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 600 ? `${text.slice(0, 600)}…` : text;
}
