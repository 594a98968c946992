/** A text that is no date of the accepted profile; `problem` quotes it, `expected` says what would be right. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
  readonly problem: string;
  readonly expected: string;

  constructor(problem: string, expected: string) {
    super(`${problem}; expected ${expected}`);
    this.problem = problem;
    this.expected = expected;
  }
}
