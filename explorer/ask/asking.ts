import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { AskProblem } from './ask-problem.js';

/** How far a question has come; `value` is what is known while the next answer is waited for. */
export type Asked<T> = {
  readonly state: 'idle' | 'asking' | 'here' | 'failed';
  readonly value: T | null;
  readonly problem: AskProblem | null;
};

/** A question that follows a signal: whenever it changes, the one before is given up and the new one asked. */
export type Asking<T> = {
  readonly asked: ReadonlySignal<Asked<T>>;
  /** Asks the same again. */
  retry(): void;
  /** Asks nothing any more. */
  stop(): void;
};

/** How a question is asked. */
export type AskingOptions = {
  /** How long the signal must be at rest before anything is asked. */
  readonly waitMs?: number;
  /** False where an answer to another question must not be seen meanwhile. */
  readonly keep?: boolean;
};

/** Asks what the signal holds, unless it is null. */
export function createAsking<Question, T>(
  question: ReadonlySignal<Question | null>,
  ask: (question: Question, signal: AbortSignal) => Promise<T>,
  { waitMs = 0, keep = true }: AskingOptions = {},
): Asking<T> {
  const asked = signal<Asked<T>>({ state: 'idle', value: null, problem: null });
  const retries = signal(0);
  let last = '';
  let controller = new AbortController();

  const begin = async (current: Question, ending: AbortSignal) => {
    try {
      if (waitMs > 0) await pause(waitMs, ending);
      const value = await ask(current, ending);
      if (!ending.aborted) asked.value = { state: 'here', value, problem: null };
    } catch (error) {
      if (!ending.aborted)
        asked.value = { state: 'failed', value: asked.peek().value, problem: problemOf(error) };
    }
  };

  const stop = effect(() => {
    const current = question.value;
    const key = JSON.stringify([current, retries.value]);
    if (key === last) return;
    last = key;
    controller.abort();
    controller = new AbortController();
    const value = keep && current !== null ? untracked(() => asked.value.value) : null;
    asked.value = { state: current === null ? 'idle' : 'asking', value, problem: null };
    if (current !== null) void begin(current, controller.signal);
  });

  return {
    asked,
    retry() {
      retries.value += 1;
    },
    stop() {
      stop();
      controller.abort();
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

function problemOf(error: unknown): AskProblem {
  if (error instanceof AskProblem) return error;
  return new AskProblem('unknown', error instanceof Error ? error.message : String(error));
}
