/** A line of a text without its end, counted from 1; null where it is longer than any record can be. */
export type Line = { readonly line: number; readonly text: string | null };

const longestLine = 4_000_000;

/** Cuts a text at its line ends, however its pieces fall; a mark of the byte order before it is left out. */
export async function* readLines(text: AsyncIterable<string>): AsyncIterable<Line> {
  let line = 1;
  let held: string | null = '';
  for await (const piece of text) {
    const parts = piece.split('\n');
    for (const [at, part] of parts.entries()) {
      held = held !== null && held.length + part.length <= longestLine ? held + part : null;
      if (at === parts.length - 1) break;
      yield { line, text: clean(held, line) };
      line += 1;
      held = '';
    }
  }
  if (held !== '') yield { line, text: clean(held, line) };
}

function clean(text: string | null, line: number): string | null {
  const whole = text?.endsWith('\r') ? text.slice(0, -1) : text;
  return (line === 1 ? whole?.replace(/^\uFEFF/, '') : whole) ?? null;
}
