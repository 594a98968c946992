import { afterAll, describe, expect, it } from 'vitest';
import { aliasCandidates } from '../../src/graph/queries.generated.js';
import { luceneQuery } from '../../src/search/lucene-query.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, cypher, close } = await openFixture();
afterAll(() => close());
// A full-text index takes in what was committed a moment later.
await cypher('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');

const candidates = async (name: string, kindIn: string[] | null = null, most = 50) =>
  rows(aliasCandidates, { lucene: luceneQuery(name) ?? '', kindIn, most });

describe('candidates of a search', () => {
  it('come with the spelling and its actor', async () => {
    expect(await candidates('Nord')).toContainEqual({
      actorId: 'actor:north',
      actorKind: 'STATE',
      actorNamed: true,
      actorName: 'North',
      actorDescribedAs: null,
      actorExistence: '1776-07-04/..',
      actorExistenceInferred: false,
      actorFormerIds: ['actor:upper-land'],
      text: 'Nord',
      strength: 'NAME',
    });
  });

  it.each([
    ['harbour guard', 'actor:guard'],
    ['Harbor Gard', 'actor:guard'],
    ['gaurd', 'actor:guard'],
    ['northl', 'actor:north'],
    ['ligue of ports', 'actor:league'],
    ['envoy', 'actor:envoy'],
  ])('for %s begin with those of %s', async (name, id) => {
    const [first] = await candidates(name);
    expect(first?.actorId).toBe(id);
  });

  it('are of the kinds asked for, and no more than asked for', async () => {
    expect(new Set((await candidates('the north', ['PERSON'])).map(({ actorId }) => actorId))).toEqual(
      new Set(['actor:envoy']),
    );
    expect(await candidates('the north', [])).toEqual([]);
    expect(await candidates('north', null, 2)).toHaveLength(2);
  });

  it('are none for what shares neither word nor sound with any', async () => {
    expect(await candidates('xyzzyx')).toEqual([]);
  });
});
