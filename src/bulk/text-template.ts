/** A text with places such as `{0}`, to be filled with the value of that index; values have no such places themselves. */
export type TextTemplate = (values: readonly string[]) => string;

/** Takes the text apart once, so that filling it is only joining. */
export function textTemplate(text: string): TextTemplate {
  const [first = '', ...rest] = text.split(/\{(\d)\}/);
  const places = rest.flatMap((part, at) => (at % 2 === 0 ? [Number(part)] : []));
  const texts = rest.filter((_, at) => at % 2 === 1);
  return (values) => {
    let filled = first;
    for (let at = 0; at < places.length; at++) filled += (values[places[at] ?? 0] ?? '') + (texts[at] ?? '');
    return filled;
  };
}
