/** A value that may have to be waited for. */
export type AtHand<Value> = Value | Promise<Value>;

/** Goes on with a value, at once where it is at hand: of a large answer, a promise for each field would cost more than all else. */
export function whenAtHand<Value, Result>(
  value: AtHand<Value>,
  goOn: (value: Value) => AtHand<Result>,
): AtHand<Result> {
  return value instanceof Promise ? value.then(goOn) : goOn(value);
}
