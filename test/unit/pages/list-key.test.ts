import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottomKey, newestKey, oldestKey, textKey, topKey } from '../../../src/pages/list-key.js';

const byCodeUnits = (a: string, b: string) => Number(a > b) - Number(a < b);
const ids = ['relation:a', 'relation:b', 'relation:c', 'relation:d'];
const instants = [null, '2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'];
const dated = ids.map((id, at) => ({ id, instant: instants[at] ?? null }));

describe('keys of lists', () => {
  it('put the newest first and the undated last when they run downwards', () => {
    const keys = dated.map(({ id, instant }) => newestKey(instant, id)).toSorted(byCodeUnits);
    expect(keys.toReversed()).toEqual([
      '2001-01-01T00:00:00Z relation:c',
      '2001-01-01T00:00:00Z relation:b',
      '0001-01-01T00:00:00Z relation:d',
      ' relation:a',
    ]);
  });

  it('put the oldest first and the undated last when they run upwards', () => {
    expect(dated.map(({ id, instant }) => oldestKey(instant, id)).toSorted(byCodeUnits)).toEqual([
      '0001-01-01T00:00:00Z relation:d',
      '2001-01-01T00:00:00Z relation:b',
      '2001-01-01T00:00:00Z relation:c',
      '~ relation:a',
    ]);
  });

  it('put texts in order, equal ones by id', () => {
    const keys = [textKey('south', 'actor:a'), textKey('north', 'actor:z'), textKey('north', 'actor:b')];
    expect(keys.toSorted(byCodeUnits).map((key) => key.slice(-1))).toEqual(['b', 'z', 'a']);
  });

  it('are unlike for unlike ids, and lie between the two ends of any list', () => {
    const instant = fc.option(fc.constantFrom('0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'));
    const id = fc.stringMatching(/^[a-z]+:[a-z0-9-]+$/);
    fc.assert(
      fc.property(instant, id, id, (when, one, other) => {
        for (const key of [
          newestKey,
          oldestKey,
          (text: string | null, of: string) => textKey(text ?? '', of),
        ]) {
          expect(key(when, one) === key(when, other)).toBe(one === other);
          expect(key(when, one) > bottomKey && key(when, one) < topKey).toBe(true);
        }
      }),
    );
  });
});
