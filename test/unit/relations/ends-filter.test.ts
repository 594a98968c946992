import { describe, expect, it } from 'vitest';
import { seekEnds } from '../../../src/relations/ends-filter.js';
import { relationFilter } from '../../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../../src/schema.generated.js';
import { asLastReported } from '../../support/clocks.js';

const seek = (where: RelationWhere) => seekEnds(relationFilter(where, asLastReported));

describe('the ends to seek relations by', () => {
  it.each<[RelationWhere, ReturnType<typeof seekEnds>]>([
    [{}, null],
    [{ minSources: 2, not: { subjectIn: ['a'] }, anyOf: [{ objectIn: ['a'] }] }, null],
    [{ subjectIn: ['a', 'b'] }, { ids: ['a', 'b'], asSubject: true, asObject: false }],
    [{ objectIn: ['a'] }, { ids: ['a'], asSubject: false, asObject: true }],
    [{ withActor: ['a'] }, { ids: ['a'], asSubject: true, asObject: true }],
    [
      { withActor: ['c'], objectIn: ['b'], subjectIn: ['a'] },
      { ids: ['a'], asSubject: true, asObject: false },
    ],
    [
      { withActor: ['c'], objectIn: ['b'] },
      { ids: ['b'], asSubject: false, asObject: true },
    ],
    [{ subjectIn: [] }, { ids: [], asSubject: true, asObject: false }],
  ])('for %o', (where, ends) => {
    expect(seek(where)).toEqual(ends);
  });

  it('are each sought once', () => {
    expect(seek({ withActor: ['a', 'b', 'a'] })?.ids).toEqual(['a', 'b']);
  });
});
