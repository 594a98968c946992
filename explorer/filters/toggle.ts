/** A list of what is shown after one of its values was switched; null where again all are shown. */
export function toggle<Value>(
  shown: readonly Value[] | null,
  all: readonly Value[],
  value: Value,
): readonly Value[] | null {
  const before = shown ?? all;
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return all.every((each) => after.includes(each)) ? null : all.filter((each) => after.includes(each));
}
