import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, rankHits } from '../../../src/search/rank-hits.js';
import type { AliasStrength } from '../../../src/vocabulary/words.js';
import { anyActor } from '../actors/any-actor.js';

const candidate = (key: string, text: string, strength: AliasStrength = 'NAME'): Candidate => ({
  actor: anyActor({ id: `actor:${key}`, name: text }),
  text,
  strength,
});
const idsOf = (hits: readonly { actor: { id: string } }[]) => hits.map(({ actor }) => actor.id);

describe('ranking what was found', () => {
  it('puts the best actor first', () => {
    const hits = rankHits(
      'Northland',
      [candidate('b', 'Northland Guard'), candidate('a', 'Northland')],
      true,
    );
    expect(idsOf(hits)).toEqual(['actor:a', 'actor:b']);
    expect(hits[0]).toMatchObject({ score: 1, matched: 'Northland', why: ['same text as "Northland"'] });
  });

  it('tells of each actor its best spelling only, whichever comes first', () => {
    const spellings = [
      candidate('a', 'Northlend'),
      candidate('a', 'Northland', 'WEAK'),
      candidate('a', 'northland', 'ALIAS'),
    ];
    for (const order of [spellings, spellings.toReversed()]) {
      const hits = rankHits('Northland', order, true);
      expect(hits).toHaveLength(1);
      expect(hits[0]).toMatchObject({ matched: 'northland' });
    }
  });

  it('breaks ties by id, whatever order they came in', () => {
    const guards = ['c', 'a', 'b'].map((key) => candidate(key, 'Home Guard'));
    expect(idsOf(rankHits('Home Guard', guards, true))).toEqual(['actor:a', 'actor:b', 'actor:c']);
    expect(idsOf(rankHits('Home Guard', guards.toReversed(), true))).toEqual([
      'actor:a',
      'actor:b',
      'actor:c',
    ]);
  });

  it('leaves out what the database offered but does not fit', () => {
    expect(rankHits('Northland', [candidate('a', 'Elsewhere')], true)).toEqual([]);
  });

  it.each([
    ['Northland', 'Northland', 'NAME'],
    ['northland', 'Northland', 'WEAK'],
    ['Guard, Home', 'Home Guard', 'WEAK'],
    ['Guard', 'Home Guard', 'WEAK'],
    ['Guard', 'Home Guard', 'PREVIOUS'],
    ['Путин', 'Putin', 'ALIAS'],
  ] as const)('keeps for %j the spelling %j of strength %s without being fuzzy', (text, name, strength) => {
    expect(rankHits(text, [candidate('a', name, strength)], false)).toHaveLength(1);
  });

  it.each([
    ['Northlend', 'Northland'],
    ['North', 'Northland'],
    ['Suleimani', 'Soleimani'],
    ['Home Gard', 'Home Guard'],
  ])('finds by %j the name %j only when it may be fuzzy', (text, name) => {
    expect(rankHits(text, [candidate('a', name)], true)).toHaveLength(1);
    expect(rankHits(text, [candidate('a', name)], false)).toEqual([]);
  });

  it('has the same score with and without being fuzzy', () => {
    const weak = [candidate('a', 'Home Guard', 'WEAK')];
    expect(rankHits('Guard', weak, false)).toEqual(rankHits('Guard', weak, true));
  });

  it('finds without being fuzzy a part of what it finds else, each actor once, in falling order', () => {
    const names = ['North', 'Northland', 'North Guard', 'Norse', 'Nord', 'Home Guard', 'Guard'];
    const given = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(...names)));
    fc.assert(
      fc.property(given, fc.constantFrom(...names), (spellings, text) => {
        const candidates = spellings.map(([key, name]) => candidate(key, name));
        const fuzzy = rankHits(text, candidates, true);
        const strict = rankHits(text, candidates, false);
        expect(new Set(idsOf(fuzzy)).size).toBe(fuzzy.length);
        expect(idsOf(fuzzy)).toEqual(expect.arrayContaining(idsOf(strict)));
        const scores = fuzzy.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
    );
  });
});
