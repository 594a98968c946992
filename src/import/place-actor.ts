import type { ActorRecord } from '../data-set/data-set.js';
import { foldName } from '../search/name-fold.js';
import type { BatchRecords } from './batch-records.js';
import { type Candidates, decideActor } from './decide-actor.js';
import type { Finding } from './finding.js';
import { knownFrom, type Making } from './making.js';

/** Makes an actor of a row a new one, or one that is there already, for all rows to come; gives what there is to tell of that. */
export function placeActor(
  actor: ActorRecord,
  { directory, source }: Making,
  line: number,
  records: BatchRecords,
): Finding[] {
  const keys = actor.externalIds.map(({ scheme, value }) => `${scheme}:${value}`);
  const decision = decideActor(actor, source.id, candidatesFor(actor, keys, directory));
  if (decision.is === 'CONFLICT') return [{ line, is: 'SET_ASIDE', field: 'ids', reason: decision.reason }];
  const names = actor.named ? countingNames(actor) : [];
  if (decision.is === 'KNOWN') {
    const { actor: known, on } = decision;
    const joined = { ...known, keys: [...new Set([...known.keys, ...keys])].toSorted() };
    directory.addActor(joined, [known.id, actor.id, ...keys], names);
    const isItself = actor.id === known.id;
    records.joinActor({ ...actor, id: known.id, formerIds: isItself ? [] : [actor.id] });
    const by = on === actor.id ? 'as an earlier row said' : `by ${on}`;
    return isItself ? [] : [{ line, is: 'MATCHED', field: '', reason: `${actor.id} is ${known.id}, ${by}` }];
  }
  directory.addActor(knownFrom(actor, source.id), [actor.id, ...keys], names);
  records.addActor(actor);
  return decision.lookAlikes.map(({ id }) => ({
    line,
    is: 'LOOK_ALIKE',
    field: 'name',
    reason: `${actor.id} and ${id} go by the same name and were kept apart; an id that both have would join them`,
  }));
}

function candidatesFor(
  actor: ActorRecord,
  keys: readonly string[],
  directory: Making['directory'],
): Candidates {
  const holders = keys.flatMap((key) => {
    const holder = directory.actor(key);
    return holder ? [[key, holder] as const] : [];
  });
  return {
    sameId: directory.actor(actor.id),
    byKey: new Map(holders),
    byName: actor.name === null ? [] : directory.named(foldName(actor.name)),
  };
}

/** Former and weak spellings are no names to be known by. */
function countingNames({ aliases }: ActorRecord): string[] {
  return aliases
    .filter(({ strength }) => strength === 'NAME' || strength === 'ALIAS')
    .map(({ text }) => foldName(text));
}
