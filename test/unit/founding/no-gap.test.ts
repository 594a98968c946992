import { describe, expect, it } from 'vitest';
import { formatPassage, overlap, sentencesOf, wordsIn } from '../../../tools/passages.js';
import { readSetAside } from '../../../tools/set-aside.js';
import { gaps } from '../../../tools/uncited-runs.js';
import { article, citedOfArticle, hasArticle, needsArticle, setAsideYaml } from './founding-set.js';
import { passageFaults } from './passage-faults.js';

const setAside = readSetAside(setAsideYaml);
const isCited = (span: { start: number; end: number }) =>
  citedOfArticle.some((piece) => overlap(piece, span));
/** `node --import tsx tools/uncited.ts` prints the same with its words, which no file may hold. */
const open = gaps(article, citedOfArticle, setAside);

describe.skipIf(!hasArticle)(`the article ${needsArticle}`, () => {
  it('is parted into sentences that begin with a capital or a quote and end with a stop', () => {
    const sentences = sentencesOf(article).filter(({ paragraph }) => paragraph > 4);
    const odd = sentences.filter(
      ({ start, end }) => !/^“?\p{Lu}.*[.?!]”?$/su.test(article.slice(start, end)),
    );
    expect(odd.map(formatPassage)).toEqual([]);
  });

  it('has no sentence that is neither cited nor set aside with a reason', () => {
    expect(open.filter(({ whole }) => whole).map(formatPassage)).toEqual([]);
  });

  it('has no five words in a row that are neither cited nor set aside with a reason', () => {
    expect(open.filter(({ whole }) => !whole).map(formatPassage)).toEqual([]);
  });
});

describe.skipIf(!hasArticle)(`a passage set aside ${needsArticle}`, () => {
  it('is whole words of the paragraph told', () => {
    expect(setAside.flatMap((passage) => passageFaults(article, passage))).toEqual([]);
  });

  it('holds a word that nobody cites, or it could go from the list', () => {
    const stale = setAside.filter((passage) => wordsIn(article, passage).every(isCited));
    expect(stale.map(formatPassage)).toEqual([]);
  });
});

describe('the list of passages set aside', () => {
  it('is in the order of the text, and no passage touches another', () => {
    const touching = setAside.filter((passage, at) => passage.start < (setAside[at - 1]?.end ?? 0));
    expect(touching.map(formatPassage)).toEqual([]);
  });
});
