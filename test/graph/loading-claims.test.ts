import { describe, expect, it } from 'vitest';
import { citeSources, retractClaims } from '../../src/graph/queries.generated.js';
import { evidenceRows } from '../../src/loader/claim-rows.js';
import { claims, openRaid } from '../support/graph-raid.js';

const { cypher, write, record } = await openRaid();
const claimStates = () =>
  cypher(
    `MATCH (claim:Claim) RETURN claim.id AS id, claim.origin AS origin, claim.recordedAt AS recordedAt,
       claim.retractedAt AS retractedAt, claim:Retracted AS withdrawn ORDER BY claim.assertedById`,
  );

describe('claims', () => {
  it('are recorded with asserter, subject matter and those who passed them on, in order', async () => {
    await record('2024-01-01T00:00:00Z');
    const found = await cypher(
      `MATCH (about)<-[:ABOUT]-(claim:Claim)-[:ASSERTED_BY]->(asserter)
       RETURN claim.id AS id, about.id AS about, asserter.id AS asserter,
         COLLECT { MATCH (claim)-[via:VIA]->(passer) RETURN passer.id ORDER BY via.order } AS via ORDER BY asserter`,
    );
    expect(found).toEqual([
      { id: claims.byActor.id, about: 'event:raid', asserter: 'actor:one', via: ['actor:two', 'actor:one'] },
      { id: claims.bySource.id, about: 'event:raid', asserter: 'source:page', via: [] },
    ]);
  });

  it('keep when and by whom they were recorded when they come again', async () => {
    await record('2024-01-01T00:00:00Z', 'first');
    const before = await claimStates();
    await record('2024-02-01T00:00:00Z', 'second');
    expect(await claimStates()).toEqual(before);
    expect(before.map(({ origin, recordedAt }) => [origin, recordedAt])).toEqual([
      ['first', '2024-01-01T00:00:00Z'],
      ['first', '2024-01-01T00:00:00Z'],
    ]);
    expect(await cypher('MATCH ()-[tie:ABOUT|ASSERTED_BY|VIA]->() RETURN count(tie) AS ties')).toEqual([
      { ties: 6 },
    ]);
  });

  it('cite their places once, in the order of their authors', async () => {
    await record('2024-01-01T00:00:00Z');
    const place = {
      sourceId: 'source:page',
      paragraph: 2,
      start: 20,
      end: 30,
      fidelity: 'VERBATIM' as const,
    };
    const rows = evidenceRows(claims.bySource.id, { evidence: [...claims.bySource.evidence, place] });
    for (let time = 0; time < 2; time += 1) await write(citeSources, { rows });
    expect(
      await cypher(
        'MATCH (claim:Claim)-[cites:CITES]->(source) RETURN claim.id AS id, source.id AS source, properties(cites) AS cites ORDER BY cites.order',
      ),
    ).toEqual([
      {
        id: claims.bySource.id,
        source: 'source:page',
        cites: { order: 0, paragraph: 1, start: 0, end: 10, fidelity: 'PARAPHRASED' },
      },
      {
        id: claims.bySource.id,
        source: 'source:page',
        cites: { order: 1, paragraph: 2, start: 20, end: 30, fidelity: 'VERBATIM' },
      },
    ]);
  });

  it('are withdrawn when their origin no longer makes them, once', async () => {
    await record('2024-01-01T00:00:00Z');
    const retract = (digestIds: readonly string[], retractedAt: string, origin = 'test') =>
      write(retractClaims, { origin, digestIds, retractedAt });
    expect(await retract([], '2024-02-01T00:00:00Z', 'another')).toEqual([]);
    expect(await retract([claims.byActor.id], '2024-02-01T00:00:00Z')).toEqual([{ aboutId: 'event:raid' }]);
    expect(await retract([claims.byActor.id], '2024-03-01T00:00:00Z')).toEqual([]);
    expect((await claimStates()).map(({ retractedAt, withdrawn }) => [retractedAt, withdrawn])).toEqual([
      [null, false],
      ['2024-02-01T00:00:00Z', true],
    ]);
  });
});
