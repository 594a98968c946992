/**
 * Keeps results by a text that stands for all they depend on, some `most` up to twice as many of them, those asked for last; an
 * error is not kept.
 */
export function remembered<Value>(most: number): (key: string, work: () => Value) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (key, work) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? work();
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
