/** What can go wrong with a question; the page tells each in its own words and offers a way on. */
export type AskProblemKind = 'unreachable' | 'timeout' | 'busy' | 'refused' | 'unknown';

/** A question without an answer. */
export class AskProblem extends Error {
  override readonly name = 'AskProblem';
  readonly kind: AskProblemKind;

  constructor(kind: AskProblemKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Whether asking the same again may help. */
export function mayPass({ kind }: AskProblem): boolean {
  return kind !== 'refused';
}
