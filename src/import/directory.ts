import { LRUCache } from 'lru-cache';
import type { EventRecord } from '../data-set/data-set.js';
import {
  type ActorsByReferencesRow,
  actorsByNames,
  actorsByReferences,
  knownEvents,
  knownPropositions,
  knownSources,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { type DatedText, datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { actorKinds } from '../vocabulary/words.js';
import type { KnownActor } from './known-actor.js';

/** What one batch of rows refers to. */
export type Wanted = {
  /** Ids of actors, or ids of theirs in other schemes as `scheme:value`. */
  readonly references: Iterable<string>;
  /** Folded. */
  readonly names: Iterable<string>;
  readonly events: Iterable<string>;
  readonly sources: Iterable<string>;
};

/** Whom and what a batch refers to, looked up in the store beforehand; what the batch itself brings is added as it comes. */
export type Directory = {
  /** Looks up what is not known yet. */
  load(wanted: Wanted): Promise<void>;
  actor(reference: string): KnownActor | null;
  named(name: string): readonly KnownActor[];
  event(id: string): Pick<EventRecord, 'occurred'> | null;
  source(id: string): KnownSource | null;
  addActor(actor: KnownActor, references: readonly string[], names: readonly string[]): void;
  addEvent(id: string, event: Pick<EventRecord, 'occurred'>): void;
  addSource(id: string, source: KnownSource): void;
  /** Those of the ids that no proposition has. */
  missing(ids: Iterable<string>): Promise<ReadonlySet<string>>;
  addPropositions(ids: Iterable<string>): void;
};

/** When a source was published, else retrieved: its claims were made then. */
export type KnownSource = { readonly madeAt: DatedText | null };

/** So many of each kind are kept at hand; those used least are looked up again. */
const most = 100_000;
const nothing = {};

/** A directory of a store; with no `run` it knows only what is added, all of which it keeps. */
export function createDirectory(run: Run | null): Directory {
  const max = run ? most : Number.POSITIVE_INFINITY;
  const actors = keeper<KnownActor>(max);
  const events = keeper<Pick<EventRecord, 'occurred'>>(max);
  const sources = keeper<KnownSource>(max);
  const names = keeper<readonly KnownActor[]>(max);
  const propositions = keeper<object>(max);
  return {
    async load(wanted) {
      if (!run) return;
      const references = unknown(wanted.references, actors);
      if (references.length > 0)
        for (const row of await run(actorsByReferences, { references }))
          actors.set(row.reference, actorFrom(row));
      const folded = unknown(wanted.names, names);
      if (folded.length > 0) {
        for (const name of folded) names.set(name, []);
        for (const row of await run(actorsByNames, { names: folded }))
          names.set(row.name, [...(names.get(row.name) ?? []), actorFrom(row)]);
      }
      const eventIds = unknown(wanted.events, events);
      if (eventIds.length > 0)
        for (const { id, occurred, occurredInferred } of await run(knownEvents, { ids: eventIds }))
          events.set(id, { occurred: datedText(occurred, occurredInferred) });
      const sourceIds = unknown(wanted.sources, sources);
      if (sourceIds.length > 0)
        for (const { id, madeAt, madeAtInferred } of await run(knownSources, { ids: sourceIds }))
          sources.set(id, { madeAt: datedText(madeAt, madeAtInferred) });
    },
    actor: (reference) => actors.get(reference) ?? null,
    named: (name) => names.get(name) ?? [],
    event: (id) => events.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    addActor(actor, references, folded) {
      for (const reference of references) actors.set(reference, actor);
      for (const name of folded) {
        const others = (names.get(name) ?? []).filter(({ id }) => id !== actor.id);
        names.set(name, [...others, actor]);
      }
    },
    addEvent: (id, event) => void events.set(id, event),
    addSource: (id, source) => void sources.set(id, source),
    async missing(ids) {
      const sought = unknown(ids, propositions);
      const found = run && sought.length > 0 ? await run(knownPropositions, { ids: sought }) : [];
      const there = new Set(found.map(({ id }) => id));
      return new Set(sought.filter((id) => !there.has(id)));
    },
    addPropositions(ids) {
      for (const id of ids) propositions.set(id, nothing);
    },
  };
}

type Keeper<Value> = {
  get(key: string): Value | undefined;
  has(key: string): boolean;
  set(key: string, value: Value): unknown;
};

function keeper<Value extends object>(max: number): Keeper<Value> {
  return Number.isFinite(max) ? new LRUCache<string, Value>({ max }) : new Map<string, Value>();
}

function unknown(wanted: Iterable<string>, known: Keeper<object>): string[] {
  return [...new Set(wanted)].filter((key) => !known.has(key));
}

function actorFrom({ id, kind, named, origin, keys }: Omit<ActorsByReferencesRow, 'reference'>): KnownActor {
  return { id, kind: knownWord(actorKinds, kind), named, origin, keys };
}
