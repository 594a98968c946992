import type { ComponentChildren } from 'preact';
import { mayPass } from './ask-problem.js';
import type { Asking } from './asking.js';

/** What came of a question: the answer, that it is waited for, or what went wrong with the way on. */
export function AnswerOf<T>({
  asking,
  what,
  children,
}: {
  asking: Asking<T>;
  /** What is waited for, in words. */
  what: string;
  children: (value: T) => ComponentChildren;
}) {
  const { state, value, problem } = asking.asked.value;
  return (
    <>
      {problem && <ProblemNote text={problem.message} retry={mayPass(problem) ? asking.retry : null} />}
      {state === 'asking' && value === null && <p class="waiting">Asking for {what} …</p>}
      {value !== null && <div class={state === 'here' ? 'answer' : 'answer stale'}>{children(value)}</div>}
    </>
  );
}

/** What went wrong, and what can be done about it. */
export function ProblemNote({ text, retry }: { text: string; retry: (() => void) | null }) {
  return (
    <div class="problem" role="alert">
      <p>{text}</p>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
