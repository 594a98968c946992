import type { ActorRecord, EventRecord, SourceRecord } from '../data-set/data-set.js';
import type { Directory } from './directory.js';
import type { Pieces } from './pieces.js';
import type { RecordBatch } from './record-batch.js';

const lists = [
  'sources',
  'events',
  'relations',
  'participations',
  'quantities',
  'identities',
  'claims',
] as const;
type Kept<List extends (typeof lists)[number]> = RecordBatch[List][number];

/** Collects what rows of a file come to into one batch, the first of each id; `origin` is the file's own source. */
export function createBatchRecords(directory: Directory, origin: string) {
  const kept: { [List in (typeof lists)[number]]: Map<string, Kept<List>> } = {
    sources: new Map<string, SourceRecord>(),
    events: new Map<string, EventRecord>(),
    relations: new Map(),
    participations: new Map(),
    quantities: new Map(),
    identities: new Map(),
    claims: new Map(),
  };
  const actors: ActorRecord[] = [];
  const joined: ActorRecord[] = [];
  return {
    addActor: (actor: ActorRecord) => void actors.push(actor),
    joinActor: (actor: ActorRecord) => void joined.push(actor),
    add(pieces: Pieces) {
      for (const list of lists)
        addAll<Kept<typeof list>>(kept[list] as Map<string, Kept<typeof list>>, pieces[list] ?? []);
    },
    /** The batch; whoever comes later finds its records in the directory. */
    close(): RecordBatch {
      const relations = [...kept.relations.values()];
      const participations = [...kept.participations.values()];
      const quantities = [...kept.quantities.values()];
      const ends = relations.flatMap(({ subjectId, objectId }) => [subjectId, objectId]);
      return {
        origin,
        actors,
        joined,
        sources: [...kept.sources.values()],
        events: [...kept.events.values()],
        relations,
        participations,
        quantities,
        identities: [...kept.identities.values()],
        claims: [...kept.claims.values()],
        kinds: new Map([...new Set(ends)].map((id) => [id, { kind: directory.actor(id)?.kind ?? 'OTHER' }])),
        occurred: new Map(
          [...participations.map(({ eventId }) => eventId), ...quantities.map(({ ofId }) => ofId)].flatMap(
            (id) => {
              const event = directory.event(id);
              return event ? [[id, event] as const] : [];
            },
          ),
        ),
      };
    },
  };
}

/** What `createBatchRecords` makes. */
export type BatchRecords = ReturnType<typeof createBatchRecords>;

function addAll<Item extends { readonly id: string }>(kept: Map<string, Item>, items: readonly Item[]): void {
  for (const item of items) if (!kept.has(item.id)) kept.set(item.id, item);
}
