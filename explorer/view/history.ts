/** A value with all that it was before and, after an undo, all that it was afterwards. */
export type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
};

/** A history that begins here. */
export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** The next value; what had been undone is gone. A value equal to the present one makes no step. */
export function step<T>(history: History<T>, next: T): History<T> {
  if (JSON.stringify(next) === JSON.stringify(history.present)) return history;
  return { past: [...history.past, history.present], present: next, future: [] };
}

/** Another present without a step of its own, for what moves in many small ones. */
export function replace<T>(history: History<T>, present: T): History<T> {
  return { ...history, present };
}

/** One step back; at the beginning nothing changes. */
export function undo<T>({ past, present, future }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One undone step done again; at the end nothing changes. */
export function redo<T>({ past, present, future }: History<T>): History<T> {
  const [after, ...later] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: later };
}
