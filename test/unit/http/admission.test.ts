import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createAdmission } from '../../../src/http/admission.js';
import { startTinyService } from './tiny-service.js';

/** An answer as far as admission sees it. */
class Answer extends EventEmitter {
  statusCode = 200;
  readonly headers = new Map<string, unknown>();
  text = '';
  isIn = false;
  setHeader(name: string, value: unknown) {
    this.headers.set(name, value);
  }
  end(text = '') {
    this.text = text;
    this.emit('close');
  }
}

describe('as many questions at once as it may', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] }));
  afterEach(() => void vi.useRealTimers());

  /** Asks; one question was answered already, so that the service is known to answer. Its process has so much to do. */
  const open = (atOnce: number, busyness = 0.2) => {
    const process = { busyness };
    const admission = createAdmission(atOnce, () => process.busyness);
    const ask = (url = '/graphql') => {
      const answer = new Answer();
      admission({ url } as IncomingMessage, answer as unknown as ServerResponse, () => {
        answer.isIn = true;
      });
      return answer;
    };
    ask().end();
    return { process, ask, askMany: (count: number) => Array.from({ length: count }, () => ask()) };
  };
  const areIn = (answers: readonly Answer[]) => answers.map(({ isIn }) => isIn);
  const statuses = (answers: readonly Answer[]) => answers.map(({ statusCode }) => statusCode);

  it('are let in, others wait and come in in their order; all other addresses are open', () => {
    const { ask } = open(2);
    const [first, second, third, fourth] = [ask(), ask('/graphql?query={hello}'), ask(), ask()];
    expect(areIn([first, second, third, fourth])).toEqual([true, true, false, false]);
    expect(ask('/livez').isIn).toBe(true);
    second.end();
    expect(areIn([third, fourth])).toEqual([true, false]);
    first.end();
    expect(fourth.isIn).toBe(true);
  });

  it('wait in a burst up to sixteen times as many, and are then answered with 503 and when to come again', () => {
    const { ask, askMany } = open(2);
    expect(statuses(askMany(32))).toEqual(Array(32).fill(200));
    const refused = ask();
    expect([refused.statusCode, refused.headers.get('retry-after')]).toEqual([503, 2]);
    expect(JSON.parse(refused.text)).toEqual({
      errors: [
        {
          message:
            'The service has 32 questions to answer already, as many as it takes; ask again in a little while.',
          extensions: { code: 'OVERLOADED', allowed: 32 },
        },
      ],
    });
  });

  it('wait in a crowd, which is there after a tenth of a second, no more than are answered at once', () => {
    const { ask, askMany } = open(2);
    const running = askMany(2);
    const early = askMany(1);
    vi.advanceTimersByTime(100);
    expect(statuses(askMany(3))).toEqual([200, 503, 503]);
    running[0]?.end();
    expect(areIn(early)).toEqual([true]);
    expect(statuses(askMany(2))).toEqual([200, 503]);
    const last = ask();
    expect(JSON.parse(last.text).errors[0].extensions.allowed).toBe(4);
  });

  it('are a quarter of them while the process has no pause and others wait', () => {
    const { askMany } = open(8, 1);
    const running = askMany(8);
    const waiting = askMany(4);
    vi.advanceTimersByTime(50);
    for (const one of running.slice(0, 6)) one.end();
    expect(areIn(waiting)).toEqual([false, false, false, false]);
    running[6]?.end();
    expect(areIn(waiting)).toEqual([true, false, false, false]);
    vi.advanceTimersByTime(50);
    expect(statuses(askMany(2))).toEqual([503, 503]);
    for (const one of [...running.slice(7), ...waiting]) one.end();
    vi.advanceTimersByTime(150);
    expect(areIn(askMany(9))).toEqual([...Array(8).fill(true), false]);
  });

  it('are a quarter more every 50 ms once the process has pauses again', () => {
    const { process, askMany } = open(8, 1);
    const running = askMany(8);
    const waiting = askMany(8);
    vi.advanceTimersByTime(50);
    process.busyness = 0.2;
    for (const one of running.slice(0, 6)) one.end();
    const cameIn = [0, 1, 2, 3, 4].map(() => {
      const count = areIn(waiting).filter(Boolean).length;
      vi.advanceTimersByTime(50);
      return count;
    });
    expect(cameIn).toEqual([0, 2, 4, 6, 6]);
  });

  it('wait freely again once nobody has waited for a tenth of a second', () => {
    const { askMany } = open(1);
    const [running] = askMany(1);
    const [waiting] = askMany(1);
    vi.advanceTimersByTime(100);
    expect(statuses(askMany(2))).toEqual([503, 503]);
    running?.end();
    waiting?.end();
    vi.advanceTimersByTime(100);
    expect(statuses(askMany(10))).toEqual(Array(10).fill(200));
  });

  it('are sixteen times as many where nobody is answered, as when the database is away', () => {
    const { ask, askMany } = open(2);
    const early = askMany(4);
    vi.advanceTimersByTime(350);
    expect(areIn(early)).toEqual([true, true, true, true]);
    const asked = askMany(40);
    expect(areIn(asked).filter(Boolean)).toHaveLength(28);
    expect(JSON.parse(asked.at(-1)?.text ?? '').errors[0].extensions.allowed).toBe(32);
    asked[0]?.end();
    expect(ask().isIn).toBe(false);
  });

  it('leave their place to others where they take longer than a second', () => {
    const { ask } = open(2);
    const [slow, other] = [ask(), ask()];
    vi.advanceTimersByTime(900);
    other.end();
    expect(areIn([slow, ask(), ask()])).toEqual([true, true, false]);
    vi.advanceTimersByTime(150);
    expect(areIn([ask(), ask()])).toEqual([false, false]);
  });

  it('are those whose clients still wait', () => {
    const { ask } = open(1);
    const [running, left, next] = [ask(), ask(), ask()];
    left.end();
    running.end();
    expect(areIn([left, next])).toEqual([false, true]);
  });
});

it('a client that went away leaves its place to others', async () => {
  const { url, server, asked } = await startTinyService({ requestsAtOnce: 1 });
  onTestFinished(() => server.stop());
  const leaving = new AbortController();
  const ask = (query: string, signal?: AbortSignal) =>
    fetch(`${url}/graphql?query=${query}`, {
      headers: { 'apollo-require-preflight': '1' },
      ...(signal ? { signal } : {}),
    });
  const left = Array.from({ length: 16 }, () => ask('{deaf(ms:60000)}', leaving.signal).catch(() => 'left'));
  await expect.poll(asked).toBe(16);
  expect((await ask('{hello}')).status).toBe(503);
  leaving.abort();
  expect(new Set(await Promise.all(left))).toEqual(new Set(['left']));
  await expect.poll(async () => (await ask('{hello}')).status).toBe(200);
});
