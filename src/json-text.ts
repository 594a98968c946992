const texts = new WeakMap<object, string>();

/** The JSON of an object that is not changed any more; made once, however often it is asked for. */
export function jsonText(data: object): string {
  const known = texts.get(data);
  if (known !== undefined) return known;
  const text = JSON.stringify(data);
  texts.set(data, text);
  return text;
}
