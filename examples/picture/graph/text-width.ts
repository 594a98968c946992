// Advance widths of Arial, and of Helvetica and Liberation Sans, which are cut to the same ones; in thousandths of the size.
const narrow: readonly (readonly [letters: string, width: number])[] = [
  ["'", 191],
  ['ijl', 222],
  [' ,.:;/!|Itf', 278],
  ['-()r', 333],
  ['ckvxyzsJ', 500],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W—', 1000],
];
const widths = new Map(
  narrow.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
// Other fonts run wider, and bold ones too.
const reserve = 1.06;

/** About how wide a text comes out, in the unit of the size; rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text) thousandths += widths.get(letter) ?? (letter > '\u{2fff}' ? 1000 : 556);
  return (thousandths / 1000) * size * reserve;
}
