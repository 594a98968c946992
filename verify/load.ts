import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Stands for a connection that was closed while it was idle, just when it was used again. */
const stale = 'STALE';
const nothing = { status: 0, retryAfter: null, hasData: false };

/** What came of one request; `status` is 0 where the connection broke, or nothing came in time. */
export type Sent = {
  /** Milliseconds since the load began. */
  at: number;
  ms: number;
  status: number;
  /** The code of the first error, or an empty text. */
  code: string;
  retryAfter: string | null;
  hasData: boolean;
};

/** A load that runs; `sent` grows with each answer. */
export type Load = {
  readonly sent: readonly Sent[];
  /** Milliseconds since it began. */
  now(): number;
  /** All answers, once its time is over. */
  readonly ended: Promise<readonly Sent[]>;
  /** All answers, once those have come that are asked for by now. */
  end(): Promise<readonly Sent[]>;
};

/** A request of which nothing was heard for so long counts as one that hangs. */
const hangsMs = 20_000;

/** How often for how long is asked, and over how many connections at most; a question that finds none free waits. */
export type LoadOptions = { perSecond: number; ms: number; connections?: number };

/** Sends a question so many times a second for so long, whether or not the ones before are answered, as many clients together do; `agent` has connections that are open. */
export function startLoad(
  url: string,
  body: () => string,
  { perSecond, ms, connections = 2_000 }: LoadOptions,
  agent = agentFor(connections),
): Load {
  const sent: Sent[] = [];
  const begun = performance.now();
  const now = () => performance.now() - begun;
  let isEnded = false;
  const run = async () => {
    const answers: Promise<void>[] = [];
    for (let count = 0; now() < ms && !isEnded; count++) {
      const early = (count * 1_000) / perSecond - now();
      if (early > 0) await sleep(early);
      answers.push(askAnew(url, body(), agent, begun).then((answer) => void sent.push(answer)));
    }
    await Promise.all(answers);
    agent.destroy();
    return sent;
  };
  const ended = run();
  return {
    sent,
    now,
    ended,
    end() {
      isEnded = true;
      return ended;
    },
  };
}

// Each in turn, so that none is idle for so long that it is closed.
function agentFor(connections: number): Agent {
  return new Agent({
    keepAlive: true,
    maxSockets: connections,
    maxFreeSockets: connections,
    scheduling: 'fifo',
  });
}

/** So many connections, opened a few at a time, as clients do that were there before. */
export async function openConnections(url: string, connections: number): Promise<Agent> {
  const agent = agentFor(connections);
  for (let opened = 0; opened < connections; opened += 10) {
    const asked = Array.from({ length: opened + 10 }, () => askLife(url, agent));
    await Promise.all(asked);
  }
  return agent;
}

function askLife(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/livez`, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve());
    });
    asked.on('error', reject).end();
  });
}

/** The value below which so large a part of the times lies, in milliseconds. */
export function quantile(sent: readonly Sent[], part: number): number {
  const times = sent.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? Number.NaN;
}

// A client has to ask anew where its connection was too old; where none may be cut it must not.
async function askAnew(...asked: Parameters<typeof ask>): Promise<Sent> {
  const answer = await ask(...asked);
  return answer.code === stale ? askAnew(...asked) : answer;
}

/** One question by POST. */
export function ask(url: string, body: string, agent: Agent, begun = performance.now()): Promise<Sent> {
  const at = performance.now() - begun;
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (status: number, headers: Record<string, unknown> = {}, text = '') =>
      resolve({
        at,
        ms: performance.now() - start,
        status,
        ...toldBy(text),
        retryAfter: typeof headers['retry-after'] === 'string' ? headers['retry-after'] : null,
      });
    const asked = request(
      `${url}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json' }, timeout: hangsMs },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          done(response.statusCode ?? 0, response.headers, Buffer.concat(chunks).toString()),
        );
        response.on('error', () => done(0));
      },
    );
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', (error) => {
      const isStale = asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET';
      resolve({ ...nothing, at, ms: performance.now() - start, code: isStale ? stale : '' });
    });
    asked.end(body);
  });
}

function toldBy(text: string): { code: string; hasData: boolean } {
  try {
    const { data, errors } = JSON.parse(text);
    return { code: String(errors?.[0]?.extensions?.code ?? ''), hasData: Boolean(data) };
  } catch {
    return { code: '', hasData: false };
  }
}
