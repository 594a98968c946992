import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { AskProblem } from '../../../explorer/ask/ask-problem.js';
import { createAsking } from '../../../explorer/ask/asking.js';

/** Answers that a test gives by hand, in the order of the questions. */
function byHand() {
  const open: {
    question: string;
    ending: AbortSignal;
    answer(text: string): void;
    fail(error: unknown): void;
  }[] = [];
  const ask = (question: string, ending: AbortSignal) =>
    new Promise<string>((answer, fail) => open.push({ question, ending, answer, fail }));
  return { open, ask };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('asking', () => {
  it('tells that it waits, then the answer', async () => {
    const { open, ask } = byHand();
    const { asked } = createAsking(signal('who?'), ask);
    expect(asked.value).toEqual({ state: 'asking', value: null, problem: null });
    open[0]?.answer('he');
    await settled();
    expect(asked.value).toEqual({ state: 'here', value: 'he', problem: null });
  });

  it('gives up a question when another one comes, and never shows its late answer', async () => {
    const { open, ask } = byHand();
    const question = signal('who?');
    const { asked } = createAsking(question, ask);
    question.value = 'when?';
    expect(open[0]?.ending.aborted).toBe(true);
    open[1]?.answer('now');
    open[0]?.answer('he');
    await settled();
    expect(asked.value.value).toBe('now');
  });

  it('keeps the last answer meanwhile, unless it is told not to', async () => {
    for (const keep of [true, false]) {
      const { open, ask } = byHand();
      const question = signal('who?');
      const { asked } = createAsking(question, ask, { keep });
      open[0]?.answer('he');
      await settled();
      question.value = 'when?';
      expect(asked.value).toMatchObject({ state: 'asking', value: keep ? 'he' : null });
    }
  });

  it('asks nothing for null', () => {
    const { open, ask } = byHand();
    const { asked } = createAsking<string, string>(signal(null), ask);
    expect(asked.value.state).toBe('idle');
    expect(open).toHaveLength(0);
  });

  it('tells what went wrong, and asks again on demand', async () => {
    const { open, ask } = byHand();
    const { asked, retry } = createAsking(signal('who?'), ask);
    open[0]?.fail(new AskProblem('unreachable', 'nobody is there'));
    await settled();
    expect(asked.value).toMatchObject({ state: 'failed', problem: { kind: 'unreachable' } });
    retry();
    open[1]?.answer('he');
    await settled();
    expect(asked.value).toMatchObject({ state: 'here', value: 'he', problem: null });
  });

  it('tells a fault of its own too, so that nothing waits for ever', async () => {
    const { open, ask } = byHand();
    const { asked } = createAsking(signal('who?'), ask);
    open[0]?.fail(new TypeError('no such thing'));
    await settled();
    expect(asked.value.problem).toMatchObject({ kind: 'unknown', message: 'no such thing' });
  });

  it('waits for the question to come to rest', () => {
    vi.useFakeTimers();
    const { open, ask } = byHand();
    const question = signal('w');
    createAsking(question, ask, { waitMs: 100 });
    for (const text of ['wh', 'who', 'who?']) {
      vi.advanceTimersByTime(60);
      question.value = text;
    }
    vi.advanceTimersByTime(100);
    vi.useRealTimers();
    return settled().then(() => expect(open.map((each) => each.question)).toEqual(['who?']));
  });

  it('asks nothing any more once it is stopped', () => {
    const { open, ask } = byHand();
    const question = signal('who?');
    const { stop } = createAsking(question, ask);
    stop();
    question.value = 'when?';
    expect(open).toHaveLength(1);
    expect(open[0]?.ending.aborted).toBe(true);
  });
});
