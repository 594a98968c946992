import type {
  ActorRecord,
  ClaimRecord,
  EventRecord,
  IdentityRecord,
  ParticipationRecord,
  QuantityRecord,
  RelationRecord,
  SourceRecord,
} from './data-set.js';
import type { Report } from './problem.js';
import { createRecordSet, type RecordSet } from './record-set.js';

/** What every reader of a section is given: where to tell mistakes, what may be referred to, where records go. */
export type Reading = {
  report: Report;
  keys: KnownKeys;
  records: Records;
};

/** The keys of all files, those of entries with mistakes included, so that a reference to one is no second mistake. */
export type KnownKeys = {
  sources: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  events: ReadonlySet<string>;
};

/** The records read so far. */
export type Records = {
  sources: RecordSet<SourceRecord>;
  actors: RecordSet<ActorRecord>;
  events: RecordSet<EventRecord>;
  relations: RecordSet<RelationRecord>;
  participations: RecordSet<ParticipationRecord>;
  quantities: RecordSet<QuantityRecord>;
  identities: RecordSet<IdentityRecord>;
  claims: RecordSet<ClaimRecord>;
};

/** Empty sets of records, each with the advice for what is said twice. */
export function createRecords(report: Report): Records {
  const keyTwice = 'give each thing one key and one entry';
  const sayOnce = 'say it once, with all its claims';
  return {
    sources: createRecordSet('source', keyTwice, report),
    actors: createRecordSet('actor', keyTwice, report),
    events: createRecordSet('event', keyTwice, report),
    relations: createRecordSet('relation', `${sayOnce}, or tell two times of it apart by a #spell`, report),
    participations: createRecordSet('participation', sayOnce, report),
    quantities: createRecordSet('quantity', sayOnce, report),
    identities: createRecordSet('identity', sayOnce, report),
    claims: createRecordSet('claim', 'say it once, with all its evidence', report),
  };
}
