import { afterEach, describe, expect, it, vi } from 'vitest';
import { mayPass } from '../../../explorer/ask/ask-problem.js';
import { remembering } from '../../../explorer/ask/remembering.js';
import { type Answer, type Send, sendTo } from '../../../explorer/ask/send.js';
import { OpeningDocument, type TypedDocumentString } from '../../../explorer/generated/graphql.js';

afterEach(() => vi.useRealTimers());

const nobodyLeaves = new AbortController().signal;
const answering = (status: number, body: unknown) =>
  sendTo('http://any/graphql', async () => new Response(JSON.stringify(body), { status }));

describe('a question', () => {
  it('is sent as JSON, and its answer tells of which data it is', async () => {
    const fetching = vi.fn(async () =>
      Response.json({ data: { dataset: 1 }, extensions: { answer: { dataVersion: 4, knownAt: '2026' } } }),
    );
    const answer = await sendTo('http://any/graphql', fetching)(OpeningDocument, {}, nobodyLeaves);
    expect(answer).toEqual({ data: { dataset: 1 }, dataVersion: 4, knownAt: '2026' });
    const [, init] = fetching.mock.calls[0] as unknown as [string, { body: string }];
    expect(JSON.parse(init.body)).toEqual({ query: OpeningDocument.toString(), variables: {} });
  });

  it.each([
    [400, 'BAD_USER_INPUT', 'refused', false],
    [400, 'LIMIT_EXCEEDED', 'refused', false],
    [503, 'DB_TIMEOUT', 'timeout', true],
    [503, 'DB_UNAVAILABLE', 'busy', true],
    [500, 'INTERNAL_SERVER_ERROR', 'unknown', true],
  ])('that is answered with %s %s is told as %s', async (status, code, kind, passes) => {
    const sent = answering(status, { errors: [{ message: 'as it says', extensions: { code } }] });
    const problem = await sent(OpeningDocument, {}, nobodyLeaves).catch((error) => error);
    expect(problem).toMatchObject({ kind, message: 'as it says' });
    expect(mayPass(problem)).toBe(passes);
  });

  it('to a service that is away says so', async () => {
    const sent = sendTo('http://any/graphql', () => Promise.reject(new TypeError('fetch failed')));
    await expect(sent(OpeningDocument, {}, nobodyLeaves)).rejects.toMatchObject({ kind: 'unreachable' });
  });

  it('that meets with something else than JSON says so', async () => {
    const sent = sendTo('http://any/graphql', async () => new Response('<html>', { status: 502 }));
    await expect(sent(OpeningDocument, {}, nobodyLeaves)).rejects.toMatchObject({ kind: 'unknown' });
  });

  it('without data says so', async () => {
    await expect(answering(200, {})(OpeningDocument, {}, nobodyLeaves)).rejects.toMatchObject({
      kind: 'unknown',
    });
  });

  it('is not waited for without an end', async () => {
    const sent = sendTo('http://any/graphql', hanging, 20);
    await expect(sent(OpeningDocument, {}, nobodyLeaves)).rejects.toMatchObject({
      kind: 'timeout',
      message: 'No answer came within 0.02 seconds.',
    });
  });

  it('is given up when nobody waits any more', async () => {
    const controller = new AbortController();
    const sent = sendTo('http://any/graphql', hanging)(OpeningDocument, {}, controller.signal);
    controller.abort();
    await expect(sent).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('an answer that is remembered', () => {
  const anyQuestion = OpeningDocument as unknown as TypedDocumentString<unknown, Record<string, number>>;
  const counting = () => {
    const versions = { now: 1 };
    let asked = 0;
    const send: Send = async <Result>() => {
      asked += 1;
      return { data: asked, dataVersion: versions.now, knownAt: '' } as Answer<Result>;
    };
    return { send: remembering(send), versions };
  };

  it('is given again without asking', async () => {
    const { send } = counting();
    const first = await send(anyQuestion, {}, nobodyLeaves);
    expect(await send(anyQuestion, {}, nobodyLeaves)).toBe(first);
  });

  it('is forgotten when the data have changed', async () => {
    const { send, versions } = counting();
    const first = await send(anyQuestion, { one: 1 }, nobodyLeaves);
    versions.now = 2;
    await send(anyQuestion, { two: 2 }, nobodyLeaves);
    expect(await send(anyQuestion, { one: 1 }, nobodyLeaves)).not.toBe(first);
  });

  it('is forgotten when many others came after it', async () => {
    const { send } = counting();
    const first = await send(anyQuestion, { at: -1 }, nobodyLeaves);
    for (let at = 0; at < 100; at += 1) await send(anyQuestion, { at }, nobodyLeaves);
    expect(await send(anyQuestion, { at: -1 }, nobodyLeaves)).not.toBe(first);
  });
});

function hanging(_url: unknown, init?: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });
}
