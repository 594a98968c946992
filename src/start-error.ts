/** A reason why the service cannot start, in words for the person at the terminal: what is wrong, and what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}
