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
  setHeader(name: string, value: unknown) {
    this.headers.set(name, value);
  }
  end(text = '') {
    this.text = text;
    this.emit('close');
  }
}

describe('as many questions at once as it may', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
  afterEach(() => void vi.useRealTimers());

  const open = (most: number) => {
    const admission = createAdmission(most);
    return (url = '/graphql') => {
      const answer = new Answer();
      const isIn = admission({ url } as IncomingMessage, answer as unknown as ServerResponse);
      return { answer, isIn };
    };
  };

  it('are let in, all others are answered with 503 and when to come again', () => {
    const ask = open(2);
    ask().answer.end();
    const running = [ask(), ask('/graphql?query={hello}')];
    const { isIn, answer } = ask();
    expect([...running, { isIn }].map((one) => one.isIn)).toEqual([true, true, false]);
    expect([answer.statusCode, answer.headers.get('retry-after')]).toEqual([503, 2]);
    expect(JSON.parse(answer.text)).toEqual({
      errors: [
        {
          message:
            'The service has 2 questions to answer already, as many as it takes; ask again in a little while.',
          extensions: { code: 'OVERLOADED', allowed: 2 },
        },
      ],
    });
    expect(ask('/livez').isIn).toBe(true);
    running[0]?.answer.end();
    expect(ask().isIn).toBe(true);
    expect(ask().isIn).toBe(false);
  });

  it('are sixteen times as many where nobody is answered, as when the database is away', () => {
    const ask = open(2);
    ask().answer.end();
    vi.advanceTimersByTime(301);
    const asked = Array.from({ length: 40 }, () => ask());
    expect(asked.filter(({ isIn }) => isIn)).toHaveLength(32);
    expect(JSON.parse(asked.at(-1)?.answer.text ?? '').errors[0].extensions.allowed).toBe(32);
    asked[0]?.answer.end();
    expect(ask().isIn).toBe(false);
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
