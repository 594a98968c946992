let last = 0;

/** A number that no question of this run has brought before: with it as a variable that the operation does not use, an answer is never an earlier one. */
export function nextNumber(): number {
  last += 1;
  return last;
}
