import { groupRows } from '../graph/group-rows.js';
import {
  type ActorsPageRow,
  actorsByExternalIds,
  actorsByIds,
  actorsPage,
  aliasesOfActors,
  type CountActorsParams,
  countActors,
  externalIdsOfActors,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { bottomKey } from '../pages/list-key.js';
import { loadById } from '../pages/load-by-id.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { aliasStrengths } from '../vocabulary/words.js';
import type { Actor, ActorConnection } from './actor.js';
import { type ActorColumns, actorFrom, briefActor } from './actor-columns.js';
import type { Alias } from './alias.js';

/** Which actors a list holds. */
export type ActorFilter = CountActorsParams;
/** An actor's id in another scheme. */
export type ExternalId = { readonly scheme: string; readonly value: string };

/** Reads actors for one request; what it has read once it does not ask for again. */
export function createActorStore(run: Run) {
  const kept = new Map<string, Actor>();
  const byId = loadById(
    (ids) => run(actorsByIds, { ids }, (row) => row.askedId),
    (row) => row.askedId,
    (row) => {
      const actor = kept.get(row.askedId) ?? actorFrom(row, 'actor');
      kept.set(row.askedId, actor);
      return actor;
    },
  );
  const byExternalId = loadById(
    (keys) => run(actorsByExternalIds, { keys }),
    (row) => row.key,
    (row) => actorFrom(row, 'actor'),
  );
  const aliases = loaderByArguments<null, readonly Alias[]>(
    async (ids) => {
      const rows = await run(aliasesOfActors, { ids });
      const groups = groupRows(rows, (row) => row.actorId);
      return new Map([...groups].map(([id, own]) => [id, own.map(aliasFrom)]));
    },
    () => [],
  );
  const externalIds = loaderByArguments<null, readonly ExternalId[]>(
    async (ids) => groupRows(await run(externalIdsOfActors, { ids }), (row) => row.actorId),
    () => [],
  );
  const keep = (actor: Actor): Actor => {
    kept.set(actor.id, actor);
    byId.prime(actor.id, actor);
    return actor;
  };
  /** An actor of whom a row brings no more than this: `named`, `describedAs`, `existence` and `formerIds` must not be looked at. */
  const keepBrief = (id: string, kind: string, name: string): void => {
    if (!kept.has(id)) keep(briefActor(id, kind, name));
  };
  /** The actor that a row of any statement brings under a prefix, kept so that nobody asks for it again. */
  const keepFrom = <Prefix extends string>(row: ActorColumns<Prefix>, prefix: Prefix): Actor => {
    const id: string = (row as Readonly<Record<string, string>>)[`${prefix}Id`] ?? '';
    return kept.get(id) ?? keep(actorFrom(row, prefix));
  };
  return {
    byId: (id: string) => byId.load(id),
    /**
     * An actor that some row has brought; undefined for any other. Those that come through here do not wait for others of their
     * level, so it is for where all of a level have come with their rows.
     */
    atHand: (id: string) => kept.get(id),
    byExternalId: (scheme: string, value: string) => byExternalId.load(`${scheme}:${value}`),
    aliases: (id: string) => aliases(id, null),
    externalIds: (id: string) => externalIds(id, null),
    keepFrom,
    keepBrief,
    page: (filter: ActorFilter, page: Page): Promise<ActorConnection> => {
      const toItem = (row: ActorsPageRow) => keepFrom(row, 'actor');
      return readWholeList(
        run,
        { page: actorsPage, count: countActors, toItem, start: bottomKey },
        filter,
        page,
      );
    },
  };
}

/** What `createActorStore` makes. */
export type ActorStore = ReturnType<typeof createActorStore>;

function aliasFrom(row: {
  text: string;
  lang: string | null;
  strength: string;
  during: string | null;
  duringInferred: boolean;
}): Alias {
  return {
    text: row.text,
    lang: row.lang,
    strength: knownWord(aliasStrengths, row.strength),
    during: datedText(row.during, row.duringInferred),
  };
}
