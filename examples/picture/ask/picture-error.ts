/** Why there is no picture, for the person at the terminal: what is wrong, and what to do. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(problem);
    this.remedy = remedy;
  }
}
