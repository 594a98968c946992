import type { AttributeValue } from './export-format.js';

const plain = /^[\x20-\x7e]*$/;
// What XML 1.0 does not allow, even escaped; tables are kept free of it as well, since readers of tables stop at U+0000.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;
const replacement = '\ufffd';

/** A value as one text: items of a list with `;` between them, U+FFFD for signs that XML does not allow and for halves of a pair. */
export function flatText(value: Exclude<AttributeValue, undefined>): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return plain.test(text) ? text : text.replaceAll(unprintable, replacement);
}
