import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatPassage } from '../../../tools/passages.js';
import { article, citedOfArticle, founding, hasArticle, needsArticle, texts } from './founding-set.js';
import { passageFaults } from './passage-faults.js';

/** Headline, lead and a link with the headline: what comes once more further on, and whole. */
const repeated = [1, 3, 4];

describe.each([
  ['the background note', { id: 'source:background', atHand: true }],
  [`the article ${needsArticle}`, { id: 'source:article', atHand: hasArticle }],
] as const)('what is cited of %s', (_name, { id, atHand }) => {
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
  it('is never a paragraph that comes once more, and whole, further on', () => {
    const early = citedOfArticle.filter(({ paragraph }) => repeated.includes(paragraph));
    expect(early.map(formatPassage)).toEqual([]);
  });

  it.skipIf(!hasArticle)(`comes first as headline and as lead, word for word ${needsArticle}`, () => {
    const [headline, again, lead, , full] = article.split('\n').filter((line) => line.trim() !== '');
    expect([headline, lead]).toEqual([again, full]);
  });
});
