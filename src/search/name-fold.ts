import anyAscii from 'any-ascii';

/** Characters of a name that count; what lies beyond is cut off. */
export const longestName = 200;

const apostrophes = /['`´‘’‛ʹʻʼʽʾʿˈ′＇]/gu;

// Arabic writes the article onto the word; before fewer than three letters it is part of the word, as in الله (Allah).
const arabicArticle = /(?<![\p{L}\p{M}])ال(?=\p{Script=Arabic}{3})/gu;

/**
 * The name in lower-case Latin letters, digits and single spaces, so that case, marks, apostrophes, hyphens and script
 * no longer tell names apart; at most `longestName` characters, none if the text has no letter or digit.
 */
export function foldName(text: string): string {
  // Composed first: any-ascii reads a letter with its mark better than the two alone (й is y, и is i).
  const composed = text.slice(0, longestName).normalize('NFKC').replace(apostrophes, '');
  const words = anyAscii(composed.replace(arabicArticle, 'al '))
    .toLowerCase()
    .replace(apostrophes, '')
    .replace(/[^a-z0-9]+/g, ' ');
  return words.trim().slice(0, longestName).trimEnd();
}
