import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import type { AsOf } from '../../src/standing/as-of.js';
import type { Verdict } from '../../src/standing/judge.js';
import { judgeAsOf } from '../../src/standing/judge-as-of.js';
import type { OwnPeriod } from '../../src/standing/judged-claim.js';
import { ownPeriodOfRelation } from '../../src/standing/relation-bounds.js';
import { readWhen } from '../../src/time/read-when.js';
import { openEmptyGraph, type TestGraph } from './graph.js';
import { withClaims } from './graph-fixture.js';
import { randomDataSet } from './graph-random.js';

/** When the two loads were recorded. */
export const [firstLoad, secondLoad] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'] as const;

/** Random data in a database, loaded twice, and the plain rule on the records behind them. */
export type TwoLoads = {
  database: TestGraph;
  dataSet: DataSet;
  /** The claims about a proposition that stood at an instant. */
  standing(id: string, knownAt: string): readonly ClaimRecord[];
  /** Null where nothing was known of it. */
  verdict(id: string, asOf: AsOf): Verdict | null;
};

/** With the second load a third of the claims come and a fifth are withdrawn. */
export async function openTwoLoads(seed: number): Promise<TwoLoads> {
  const database = await openEmptyGraph();
  const dataSet = randomDataSet(seed);
  const place = new Map(dataSet.claims.map(({ id }, index) => [id, index]));
  const at = (claim: ClaimRecord, divisor: number) => (place.get(claim.id) ?? 0) % divisor === 0;
  const inFirst = (claim: ClaimRecord) => !at(claim, 3);
  const inSecond = (claim: ClaimRecord) => !at(claim, 5);
  await writeDataSet(database.graph, withClaims(dataSet, inFirst), 'random', firstLoad);
  await writeDataSet(database.graph, withClaims(dataSet, inSecond), 'random', secondLoad);
  await database.cypher('CALL db.prepareForReplanning(60)');

  const about = groupRows(dataSet.claims, ({ aboutId }) => aboutId);
  const happened = periodsOf(dataSet);
  const claimsAbout = (id: string) => about.get(id) ?? [];
  const recordedBy = (knownAt: string) => (claim: ClaimRecord) =>
    (knownAt >= firstLoad && inFirst(claim)) || (knownAt >= secondLoad && inSecond(claim));
  const standing = (id: string, knownAt: string) =>
    claimsAbout(id)
      .filter(recordedBy(knownAt))
      .filter((claim) => knownAt < secondLoad || inSecond(claim));
  return {
    database,
    dataSet,
    standing,
    verdict(id, asOf) {
      if (!claimsAbout(id).some(recordedBy(asOf.knownAt))) return null;
      const claims = standing(id, asOf.knownAt);
      const { status, projected } = judgeAsOf(claims, happened.get(id) ?? ownPeriodOfRelation(claims), asOf);
      return { status, projected };
    },
  };
}

/** Events and parts in them are about the time of the event. */
function periodsOf({ events, participations }: DataSet): Map<string, OwnPeriod> {
  const dated = new Map(
    events.map(({ id, occurred }): [string, OwnPeriod] => {
      const when = occurred && readWhen(occurred.edtf, occurred.inferred);
      return [id, { from: when, until: when, happens: true }];
    }),
  );
  const parts = participations.flatMap(({ id, eventId }): [string, OwnPeriod][] => {
    const period = dated.get(eventId);
    return period ? [[id, period]] : [];
  });
  return new Map([...dated, ...parts]);
}
