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
  });
  const ask = async (...ids: string[]) => (await queue(ids, undefined)).map(({ of }) => of);
  return { queue, ask, sent, idle: () => idle };
}

describe('reads that differ in their ids alone', () => {
  it('go out at once while few are under way', () => {
    const { ask, sent } = someQueue();
    void ask('a');
    void ask('b');
    expect(sent.map(({ ids }) => ids)).toEqual([['a'], ['b']]);
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
    const first = [ask('a'), ask('b')];
    const later = [ask('c', 'd'), ask('d', 'e')];
    sent[0]?.answer();
    expect(await first[0]).toEqual(['a']);
    await sleep(0);
    expect(sent[2]?.ids).toEqual(['c', 'd', 'e']);
    sent[2]?.answer();
    expect(await Promise.all(later)).toEqual([
      ['c', 'd'],
      ['d', 'e'],
    ]);
    expect(idle()).toBe(0);
    sent[1]?.answer();
    await first[1];
    await sleep(0);
    expect(idle()).toBe(1);
  });

  it('wait for one another but a moment', async () => {
    const { ask, sent } = someQueue();
    for (const id of ['a', 'b', 'c', 'd']) void ask(id);
    expect(sent).toHaveLength(2);
    await expect.poll(() => sent.map(({ ids }) => ids)).toEqual([['a'], ['b'], ['c', 'd']]);
  });

  it('are not more than a thousand ids in one', async () => {
    const { ask, sent } = someQueue();
    void ask('a');
    void ask('b');
    const many = (letter: string) => Array.from({ length: 600 }, (_, at) => `${letter}${at}`);
    void ask(...many('c'));
    void ask(...many('d'));
    await expect.poll(() => sent.map(({ ids }) => ids.length)).toEqual([1, 1, 600, 600]);
  });

  it('do not take the blame for one another', async () => {
    const { ask, sent } = someQueue((ids) => ids.includes('wrong'));
    void ask('a');
    void ask('b');
    const right = ask('c');
    const wrong = ask('wrong');
    sent[0]?.answer();
    await expect.poll(() => sent).toHaveLength(3);
    sent[2]?.answer();
    await expect.poll(() => sent).toHaveLength(5);
    for (const { answer } of sent.slice(3)) answer();
    expect(await right).toEqual(['c']);
    await expect(wrong).rejects.toThrow('no wrong');
  });

  it('go on while anybody is still there, and are not sent for those who left before', async () => {
    const { ask, queue, sent } = someQueue();
    void ask('a');
    void ask('b');
    const callers = ['c', 'd', 'e'].map((id) => {
      const controller = new AbortController();
      return { controller, rows: queue([id], controller.signal) };
    });
    callers[0]?.controller.abort(new Error('gone'));
    await expect(callers[0]?.rows).rejects.toThrow('gone');
    sent[0]?.answer();
    await expect.poll(() => sent[2]?.ids).toEqual(['d', 'e']);
    callers[1]?.controller.abort(new Error('gone too'));
    await expect(callers[1]?.rows).rejects.toThrow('gone too');
    expect(sent[2]?.signal?.aborted).toBe(false);
    sent[2]?.answer();
    expect(await callers[2]?.rows).toEqual([{ of: 'e' }]);
  });

  it('end where all have left', async () => {
    const { ask, queue, sent } = someQueue();
    void ask('a');
    void ask('b');
    const controllers = [new AbortController(), new AbortController()];
    const rows = controllers.map(({ signal }, at) => queue([`c${at}`], signal));
    sent[0]?.answer();
    await expect.poll(() => sent).toHaveLength(3);
    for (const controller of controllers) controller.abort(new Error('gone'));
    expect((await Promise.allSettled(rows)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(sent[2]?.signal?.aborted).toBe(true);
  });
});
