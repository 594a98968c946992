import type { AliasStrength } from '../../vocabulary/words.js';

/** A spelling of the dictionary as people write it: `HAMID_KARZAI_` is Hamid Karzai; a short word alone keeps its capitals. */
export function cameoName(spelling: string): string {
  // Some names are followed by a remark whose bracket is cut off, as in PETER_PAN_(ACTING_.
  const whole = spelling.replace(/\s*\([^)]*$/, '');
  const words = whole.split(/[_\s]+/).filter((word) => word !== '');
  if (words.length === 1 && whole.replace(/_$/, '').length <= 4) return words[0] ?? '';
  const named = words.map((word) =>
    word
      .toLowerCase()
      .replace(
        /(^|[-'’(/.,])(\p{L})/gu,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      ),
  );
  return named.join(' ');
}

/** Other spellings; those of a country are its people and towns as well, and one word alone is anyone's. */
export function cameoAliases(spellings: readonly string[], name: string, isPlace: boolean) {
  const texts = new Set(spellings.map(cameoName).filter((text) => text !== '' && text !== name));
  return [...texts].map((text): { text: string; strength: AliasStrength } => ({
    text,
    strength: isPlace || !text.includes(' ') ? 'WEAK' : 'ALIAS',
  }));
}
