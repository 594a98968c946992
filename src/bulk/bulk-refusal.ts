import { StartError } from '../start-error.js';

/** A database that cannot be filled in bulk, and why. */
export class BulkRefusal extends StartError {
  readonly reason: 'NOT_EMPTY' | 'NOT_MANAGED';

  constructor(reason: BulkRefusal['reason'], problem: string) {
    super(problem, 'Import without --bulk: that adds to whatever is there, on any server.');
    this.reason = reason;
  }
}
