import type { EventRecord, ParticipationRecord, QuantityRecord } from '../data-set/data-set.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { type DatedText, whenOf } from '../time/dated-text.js';

/** The dates of events by their ids. */
export type EventDates = ReadonlyMap<string, Pick<EventRecord, 'occurred'>>;

/** The period of an event, as `loading/own-periods.cypher` reads it from the store. */
export function periodOfEvent({ occurred }: Pick<EventRecord, 'occurred'>): OwnPeriod {
  return moment(occurred, true);
}

/** The period of a part in an event: that of the event. */
export function periodOfParticipation({ eventId }: ParticipationRecord, events: EventDates): OwnPeriod {
  return moment(events.get(eventId)?.occurred ?? null, true);
}

/** The period of a number: its own moment, else that of the event of which it is one. */
export function periodOfQuantity({ at, ofId }: QuantityRecord, events: EventDates): OwnPeriod {
  const event = at === null ? events.get(ofId) : undefined;
  return event ? periodOfEvent(event) : moment(at, at !== null);
}

/** Of two actors that somebody says are one nothing is dated but the claims. */
export function periodOfIdentity(): OwnPeriod {
  return moment(null, false);
}

function moment(date: DatedText | null, happens: boolean): OwnPeriod {
  const when = whenOf(date);
  return { from: when, until: when, happens };
}
