/** Words on the command line that it does not take. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
