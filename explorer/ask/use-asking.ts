import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { type Asking, type AskingOptions, createAsking } from './asking.js';

/** A question of a component; asked anew whenever it is another one, given up when the component goes. */
export function useAsking<Question, T>(
  question: Question | null,
  ask: (question: Question, signal: AbortSignal) => Promise<T>,
  options: AskingOptions = {},
): Asking<T> {
  const current = useSignal(question);
  if (JSON.stringify(current.peek()) !== JSON.stringify(question)) current.value = question;
  const asking = useMemo(() => createAsking<Question, T>(current, ask, options), []);
  useEffect(() => asking.stop, [asking]);
  return asking;
}
