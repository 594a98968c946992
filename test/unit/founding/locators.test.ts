import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatPassage } from '../../../tools/passages.js';
import { article, citedOfArticle, founding, hasArticle, needsArticle, texts } from './founding-set.js';
import { passageFaults } from './passage-faults.js';

/** The first paragraph that is no headline and no lead; what stands before stands here again, in full. */
const firstInFull = 5;

describe.each([
  { id: 'source:background', note: '', atHand: true },
  { id: 'source:article', note: ` ${needsArticle}`, atHand: hasArticle },
])('what is cited of $id$note', ({ id, atHand }) => {
  it.skipIf(!atHand)('is cited from the text that the data tell of', () => {
    const source = founding.sources.find((each) => each.id === id);
    const text = texts.get(id) ?? '';
    expect({ length: text.length, sha256: createHash('sha256').update(text).digest('hex') }).toEqual({
      length: source?.length,
      sha256: source?.sha256,
    });
  });

  it.skipIf(!atHand)('is whole words of the paragraph told', () => {
    const cited = founding.claims.flatMap(({ evidence }) => evidence);
    const found = cited
      .filter(({ sourceId }) => sourceId === id)
      .flatMap((piece) => passageFaults(texts.get(id) ?? '', piece));
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('what is cited of the article', () => {
  it('is never its headline or lead, which it repeats in full', () => {
    const early = citedOfArticle.filter(({ paragraph }) => paragraph < firstInFull);
    expect(early.map(formatPassage)).toEqual([]);
  });

  it.skipIf(!hasArticle)(`stands in full from paragraph ${firstInFull} on ${needsArticle}`, () => {
    const [, , lead, , full] = article.split('\n').filter((line) => line.trim() !== '');
    expect(full).toBe(lead);
  });
});
