import type { QuantityRecord } from '../data-set/data-set.js';
import type { RecordBatch } from '../import/record-batch.js';
import type { NodeNumbers } from './node-numbers.js';

/** A batch in two: what can go to the importer now, and what changes or adds to what has gone there before; null where nothing does. */
export type ApartBatch = { readonly now: RecordBatch; readonly later: RecordBatch | null };

type Identified = { readonly id: string };

/** Parts a batch by what has a number already, and gives numbers to all that has none and can be written now. */
export function setApart(batch: RecordBatch, numbers: NodeNumbers): ApartBatch {
  const isKnown = ({ id }: Identified) => numbers.find(id) !== undefined;
  const occurred = new Map([...batch.occurred, ...batch.events.map((event) => [event.id, event] as const)]);
  // Its date is that of an event, which is no longer at hand.
  const lacksDate = ({ ofId, at }: QuantityRecord) =>
    at === null && ofId.startsWith('event:') && !occurred.has(ofId);
  const [sources, laterSources] = part(batch.sources, isKnown);
  const [actors, laterActors] = part(batch.actors, isKnown);
  const [events, laterEvents] = part(batch.events, isKnown);
  const [relations, laterRelations] = part(batch.relations, isKnown);
  const [participations, laterParticipations] = part(batch.participations, isKnown);
  const [quantities, laterQuantities] = part(batch.quantities, (each) => isKnown(each) || lacksDate(each));
  const [identities, laterIdentities] = part(batch.identities, isKnown);
  const claimed = new Set<string>();
  for (const propositions of [events, relations, participations, quantities, identities])
    for (const { id } of propositions) {
      claimed.add(id);
      numbers.add(id);
    }
  for (const { id } of [...sources, ...actors]) numbers.add(id);
  const [claims, laterClaims] = part(batch.claims, ({ aboutId }) => !claimed.has(aboutId));
  const now = {
    sources,
    actors,
    joined: [],
    events,
    relations,
    participations,
    quantities,
    identities,
    claims,
  };
  const later = {
    sources: laterSources,
    actors: laterActors,
    joined: batch.joined,
    events: laterEvents,
    relations: laterRelations,
    participations: laterParticipations,
    quantities: laterQuantities,
    identities: laterIdentities,
    claims: laterClaims,
  };
  const { origin } = batch;
  const isEmpty = Object.values(later).every((records) => records.length === 0);
  return {
    now: { ...now, origin, kinds: batch.kinds, occurred },
    later: isEmpty
      ? null
      : {
          ...later,
          origin,
          kinds: only(
            batch.kinds,
            laterRelations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
          ),
          occurred: only(
            occurred,
            laterParticipations.map(({ eventId }) => eventId),
          ),
        },
  };
}

function part<Item>(items: readonly Item[], isLater: (item: Item) => boolean): [now: Item[], later: Item[]] {
  const [now, later]: [Item[], Item[]] = [[], []];
  for (const item of items) (isLater(item) ? later : now).push(item);
  return [now, later];
}

function only<Value>(all: ReadonlyMap<string, Value>, keys: readonly string[]): Map<string, Value> {
  const found = keys.flatMap((key) => {
    const value = all.get(key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return new Map(found);
}
