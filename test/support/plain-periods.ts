import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import type { OwnPeriod } from '../../src/standing/judged-claim.js';
import { ownPeriodOfRelation } from '../../src/standing/relation-bounds.js';
import { type DatedText, whenOf } from '../../src/time/dated-text.js';

/** Tells the period that claims without one are about: of a relation what the given claims tell, of anything else its own date. */
export function plainPeriods(
  dataSet: DataSet,
): (propositionId: string, claims: readonly ClaimRecord[]) => OwnPeriod {
  const own = (date: DatedText | null, happens: boolean): OwnPeriod => ({
    from: whenOf(date),
    until: whenOf(date),
    happens,
  });
  const events = new Map(dataSet.events.map(({ id, occurred }) => [id, own(occurred, true)]));
  const others = new Map([
    ...dataSet.participations.map(({ id, eventId }) => [id, events.get(eventId)] as const),
    ...dataSet.quantities.map(
      ({ id, at, ofId }) => [id, (at ? null : events.get(ofId)) ?? own(at, at !== null)] as const,
    ),
    ...dataSet.identities.map(({ id }) => [id, own(null, false)] as const),
  ]);
  return (id, claims) => events.get(id) ?? others.get(id) ?? ownPeriodOfRelation(claims);
}
