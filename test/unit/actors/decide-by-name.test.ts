import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideByName } from '../../../src/actors/decide-by-name.js';
import { scoreName } from '../../../src/search/name-score.js';
import { anyHit } from './any-actor.js';

describe('whom a name means', () => {
  it('is nobody where nothing was found', () => {
    expect(decideByName([])).toEqual({ is: 'NONE', hits: [] });
  });

  it('is the only one who fits', () => {
    const hit = anyHit('north', 0.95);
    expect(decideByName([hit])).toEqual({ is: 'ONE', hit });
  });

  it('is the best one where the others fit clearly less', () => {
    const [best, other] = [anyHit('north', 0.95), anyHit('south', 0.92)];
    expect(decideByName([best, other])).toEqual({ is: 'ONE', hit: best });
  });

  it('is several where they fit equally well, the best first, those left out who fit less', () => {
    const hits = [anyHit('north', 0.95), anyHit('south', 0.94), anyHit('west', 0.9)];
    expect(decideByName(hits)).toEqual({ is: 'SEVERAL', hits: hits.slice(0, 2) });
  });

  it.each([
    [0.71, 'ONE'],
    [0.7099, 'NONE'],
    [0.7, 'NONE'],
    [0.3, 'NONE'],
  ])('at a best score of %d is %s', (score, is) => {
    expect(decideByName([anyHit('north', score)]).is).toBe(is);
  });

  it('is nobody where the best is a guess, and the nearest are offered all the same', () => {
    const hits = [0.64, 0.6, 0.5, 0.4, 0.35, 0.3].map((score, index) => anyHit(`near-${index}`, score));
    expect(decideByName(hits)).toEqual({ is: 'NONE', hits: hits.slice(0, 5) });
  });

  it('is at most five where many fit alike', () => {
    const hits = Array.from({ length: 9 }, (_, index) => anyHit(`alike-${index}`, 0.9));
    expect(decideByName(hits)).toEqual({ is: 'SEVERAL', hits: hits.slice(0, 5) });
  });

  it('is never told by a weak alias, be it spelt to the letter', () => {
    const match = scoreName('North', 'North', 'WEAK');
    expect(decideByName([anyHit('north', match?.score ?? 1)]).is).toBe('NONE');
  });

  it.each(['NAME', 'ALIAS', 'PREVIOUS'] as const)('is told by a %s that is the same text', (strength) => {
    const match = scoreName('North', 'North', strength);
    expect(decideByName([anyHit('north', match?.score ?? 0)]).is).toBe('ONE');
  });

  it('is the best or nobody, never one of the others', () => {
    const scores = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(scores, (given) => {
        const hits = given
          .toSorted((one, other) => other - one)
          .map((score, index) => anyHit(`actor-${index}`, score));
        const decision = decideByName(hits);
        if (decision.is === 'ONE') expect(decision.hit).toBe(hits[0]);
        else expect(decision.hits).toEqual(hits.slice(0, decision.hits.length));
      }),
    );
  });
});
