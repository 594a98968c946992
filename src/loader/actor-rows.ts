import type { ActorRecord } from '../data-set/data-set.js';
import type {
  AddAliasesAlias,
  AddExternalIdsExternal,
  AddFormerIdsFormer,
  UpsertActorsActor,
} from '../graph/queries.generated.js';
import { textKey } from '../pages/list-key.js';
import { foldName } from '../search/name-fold.js';
import { candidateTerms } from '../search/name-terms.js';
import { aliasStrengths } from '../vocabulary/words.js';
import { periodColumns } from './dated-columns.js';
import { keptList } from './kept-list.js';

/** An actor as the store keeps it; an unnamed one goes by its description. */
export function actorRow(actor: ActorRecord): UpsertActorsActor {
  const name = actor.name ?? actor.describedAs ?? actor.id;
  const existence = periodColumns(actor.existence);
  return {
    id: actor.id,
    kind: actor.kind,
    named: actor.named,
    name,
    nameKey: textKey(foldName(name), actor.id),
    describedAs: actor.describedAs,
    existence: existence.text,
    existenceInferred: existence.inferred,
    existenceEarliest: existence.fromEarliest,
    existenceLatest: existence.untilLatest,
    formerIds: keptList(actor.formerIds.toSorted()),
  };
}

/** The spellings of an actor with what a search looks for: folded text and sounds. */
export function aliasRows(actor: ActorRecord): AddAliasesAlias[] {
  return actor.aliases.map(({ text, lang, strength, during }) => ({
    actorId: actor.id,
    text,
    lang,
    strength,
    rank: aliasStrengths.indexOf(strength),
    folded: foldName(text),
    sounds: candidateTerms(text).sounds.join(' '),
    during: during?.edtf ?? null,
    duringInferred: during?.inferred ?? false,
  }));
}

/** The ids of an actor in other schemes. */
export function externalIdRows(actor: ActorRecord): AddExternalIdsExternal[] {
  return actor.externalIds.map(({ scheme, value }) => ({
    actorId: actor.id,
    key: `${scheme}:${value}`,
    scheme,
    value,
  }));
}

/** The old ids that lead to an actor. */
export function formerIdRows(actor: ActorRecord): AddFormerIdsFormer[] {
  return actor.formerIds.map((id) => ({ actorId: actor.id, id }));
}
