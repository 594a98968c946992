import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerCacheParts } from '../../../src/http/answer-cache.js';
import { ask, startTinyService, type TinyService } from './tiny-service.js';

let service: TinyService;
let worked: string[] = [];
let version = '1';
let isRepeatable = true;

beforeEach(async () => {
  [worked, version, isRepeatable] = [[], '1', true];
  service = await start();
});
afterEach(() => service.server.stop());

function start(changes: Partial<AnswerCacheParts<object>> = {}): Promise<TinyService> {
  return startTinyService({
    resolvers: {
      Query: {
        hello(_root: unknown, { name }: { name: string }) {
          worked.push(name);
          return `Hello ${name}`;
        },
        fails() {
          worked.push('fails');
          throw new Error('not today');
        },
      },
    },
    answerCache: {
      maxBytes: 1_000,
      version: async () => version,
      isRepeatable: () => isRepeatable,
      ...changes,
    },
  });
}

const hello = 'query Hello($name: String!) { hello(name: $name) }';

async function askOften(times: number, more: Record<string, unknown> = { variables: { name: 'you' } }) {
  const answers: string[] = [];
  for (let time = 0; time < times; time++)
    answers.push(JSON.stringify((await ask(service.url, hello, more)).body));
  return answers;
}

describe('answers that are kept', () => {
  it('are given to whoever asks a third time, to the byte', async () => {
    const answers = await askOften(4);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toBe('{"data":{"hello":"Hello you"},"extensions":{"cost":1}}');
    expect(worked).toHaveLength(2);
  });

  it('are told apart by text, by variables and by the name of the operation', async () => {
    const two = 'query A { hello(name: "a") } query B { hello(name: "b") }';
    for (let time = 0; time < 3; time++) {
      const [a, b] = [
        await ask(service.url, two, { operationName: 'A' }),
        await ask(service.url, two, { operationName: 'B' }),
      ];
      expect([a.body.data.hello, b.body.data.hello]).toEqual(['Hello a', 'Hello b']);
      expect((await ask(service.url, hello, { variables: { name: 'c' } })).body.data.hello).toBe('Hello c');
    }
    expect(worked).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  it('are of no use once the data have another version', async () => {
    await askOften(3);
    version = '2';
    await askOften(3);
    expect(worked).toHaveLength(4);
  });

  it('are none where the answer has an error, or might come out otherwise', async () => {
    for (let time = 0; time < 3; time++) await ask(service.url, '{ fails hello }');
    expect(worked.filter((name) => name === 'fails')).toHaveLength(3);
    worked = [];
    isRepeatable = false;
    await askOften(4);
    expect(worked).toHaveLength(4);
  });

  it('are none where the version cannot be told', async () => {
    await service.server.stop();
    service = await start({ version: () => Promise.reject(new Error('no database')) });
    await askOften(4);
    expect(worked).toHaveLength(4);
  });

  it('make room for later ones, and are none where one alone is too long', async () => {
    await service.server.stop();
    service = await start({ maxBytes: 40 });
    await askOften(3);
    await askOften(3, { variables: { name: 'me' } });
    expect(worked).toHaveLength(4);
    await askOften(1);
    expect(worked).toHaveLength(5);
    await askOften(4, { variables: { name: 'a'.repeat(60) } });
    expect(worked).toHaveLength(9);
  });

  it('are none where a question is refused', async () => {
    for (let time = 0; time < 3; time++) {
      const { status, body } = await ask(service.url, '{ things(first: 0) { totalCount } }');
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
  });
});
