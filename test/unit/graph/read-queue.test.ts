import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createReadQueue } from '../../../src/graph/read-queue.js';

/** A queue over a store that answers when it is told to, with one row for each id. */
function someQueue(fails: (ids: readonly string[]) => boolean = () => false) {
  const sent: { ids: readonly string[]; signal: AbortSignal | undefined; answer(): void }[] = [];
  let idle = 0;
  const queue = createReadQueue<{ of: string }>({
    read: (ids, signal) =>
      new Promise((resolve, reject) => {
        const answer = () =>
          fails(ids) ? reject(new Error(`no ${ids}`)) : resolve(ids.map((id) => ({ of: id })).toReversed());
        sent.push({ ids, signal, answer });
      }),
    ownerOf: ({ of }) => of,
    onIdle: () => {
      idle += 1;
    },
    crowd: { shares: false },
  });
  const ask = async (...ids: string[]) => (await queue(ids, undefined)).map(({ of }) => of);
  return { queue, ask, sent, idle: () => idle };
}

describe('reads that differ in their ids alone', () => {
  it('go out at once while none is under way', () => {
    const { ask, sent } = someQueue();
    void ask('a');
    void ask('b');
    expect(sent.map(({ ids }) => ids)).toEqual([['a']]);
  });

  it('go out in halves where there are many ids and nothing else is under way', async () => {
    const { ask, sent, idle } = someQueue();
    const ids = Array.from({ length: 33 }, (_, at) => `${at}`);
    const rows = ask(...ids);
    const next = ask(...ids);
    expect(sent.map((each) => each.ids.length)).toEqual([17, 16]);
    expect(sent.flatMap((each) => each.ids)).toEqual(ids);
    for (const { answer } of sent) answer();
    expect((await rows).toSorted()).toEqual(ids.toSorted());
    expect(sent[2]?.ids).toEqual(ids);
    sent[2]?.answer();
    expect(await next).toHaveLength(33);
    await expect.poll(idle).toBe(1);
  });

  it('fail as a whole where one half does', async () => {
    const { ask, sent } = someQueue((ids) => ids.includes('32'));
    const rows = ask(...Array.from({ length: 33 }, (_, at) => `${at}`));
    for (const { answer } of sent) answer();
    await expect(rows).rejects.toThrow('no 17');
  });

  it('share one as soon as one comes back, each with the rows of its own ids', async () => {
    const { ask, sent, idle } = someQueue();
    const first = ask('a');
    const later = [ask('c', 'd'), ask('d', 'e')];
    sent[0]?.answer();
    expect(await first).toEqual(['a']);
    await sleep(0);
    expect(sent[1]?.ids).toEqual(['c', 'd', 'e']);
    expect(idle()).toBe(0);
    sent[1]?.answer();
    expect(await Promise.all(later)).toEqual([
      ['c', 'd'],
      ['d', 'e'],
    ]);
    await sleep(0);
    expect(idle()).toBe(1);
  });

  it('share one as soon as they are eight', () => {
    const { ask, sent } = someQueue();
    for (const id of ['a', '1', '2', '3', '4', '5', '6', '7', '8', '9']) void ask(id);
    expect(sent.map(({ ids }) => ids.join())).toEqual(['a', '1,2,3,4,5,6,7,8']);
  });

  it('wait for those of the same turn of the event loop, as long as statements are shared', async () => {
    const { ask, sent } = someQueue();
    const answered = async (...asked: Promise<unknown>[]) => {
      sent.at(-1)?.answer();
      await Promise.all(asked);
      await sleep(0);
    };
    const first = ask('a');
    const shared = [ask('b'), ask('c')];
    await answered(first);
    await answered(...shared);
    const again = [ask('d'), ask('e')];
    expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c']]);
    await sleep(0);
    expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c'], ['d', 'e']]);
    await answered(...again);
    const alone = ask('f');
    await sleep(0);
    await answered(alone);
    void ask('g');
    expect(sent.map(({ ids }) => ids).slice(3)).toEqual([['f'], ['g']]);
  });

  it('wait for one another but a moment', async () => {
    const { ask, sent } = someQueue();
    for (const id of ['a', 'b', 'c']) void ask(id);
    expect(sent).toHaveLength(1);
    await expect.poll(() => sent.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c']]);
  });

  it('are not more than a thousand ids in one', async () => {
    const { ask, sent } = someQueue();
    void ask('a');
    const many = (letter: string) => Array.from({ length: 600 }, (_, at) => `${letter}${at}`);
    void ask(...many('b'));
    void ask(...many('c'));
    await expect.poll(() => sent.map(({ ids }) => ids.length)).toEqual([1, 600, 600]);
  });

  it('do not take the blame for one another', async () => {
    const { ask, sent } = someQueue((ids) => ids.includes('wrong'));
    void ask('a');
    const right = ask('c');
    const wrong = ask('wrong');
    sent[0]?.answer();
    await expect.poll(() => sent).toHaveLength(2);
    sent[1]?.answer();
    await expect.poll(() => sent).toHaveLength(4);
    for (const { answer } of sent.slice(2)) answer();
    expect(await right).toEqual(['c']);
    await expect(wrong).rejects.toThrow('no wrong');
  });

  it('go on while anybody is still there, and are not sent for those who left before', async () => {
    const { ask, queue, sent } = someQueue();
    void ask('a');
    const callers = ['c', 'd', 'e'].map((id) => {
      const controller = new AbortController();
      return { controller, rows: queue([id], controller.signal) };
    });
    callers[0]?.controller.abort(new Error('gone'));
    await expect(callers[0]?.rows).rejects.toThrow('gone');
    sent[0]?.answer();
    await expect.poll(() => sent[1]?.ids).toEqual(['d', 'e']);
    callers[1]?.controller.abort(new Error('gone too'));
    await expect(callers[1]?.rows).rejects.toThrow('gone too');
    expect(sent[1]?.signal?.aborted).toBe(false);
    sent[1]?.answer();
    expect(await callers[2]?.rows).toEqual([{ of: 'e' }]);
  });

  it('end where all have left', async () => {
    const { ask, queue, sent } = someQueue();
    void ask('a');
    const controllers = [new AbortController(), new AbortController()];
    const rows = controllers.map(({ signal }, at) => queue([`c${at}`], signal));
    sent[0]?.answer();
    await expect.poll(() => sent).toHaveLength(2);
    for (const controller of controllers) controller.abort(new Error('gone'));
    expect((await Promise.allSettled(rows)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent[1]?.signal?.aborted).toBe(true);
  });
});
