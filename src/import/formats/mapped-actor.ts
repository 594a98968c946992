import { type ActorKind, actorKinds } from '../../vocabulary/words.js';
import type { ImportRecord } from '../import-record.js';
import type { RowProblem } from '../row.js';
import { actorKey } from './actor-key.js';
import { mappedPeriod } from './mapped-period.js';
import type { ActorsMapping, MadeActor } from './mapping.js';
import { holds, type Line, valueOn } from './mapping-value.js';
import type { Outcome } from './read-table.js';

type Actor = ImportRecord & { record: 'actor' };

/** The actor that a line tells of, or what is wrong with it. */
export function mappedActor(mapping: ActorsMapping, line: Line): readonly Outcome[] {
  const made = madeActor(mapping, line);
  const existence = mappedPeriod(mapping, line);
  const problems = [
    ...('problems' in made ? made.problems : []),
    ...('problems' in existence ? existence.problems : []),
  ];
  if ('problems' in made || 'problems' in existence) return [{ problems }];
  const aliases = (mapping.aliases ?? []).flatMap(({ column, separator, strength }) => {
    const cell = line[column] ?? '';
    const texts = (separator ? cell.split(separator) : [cell]).map((text) => text.trim());
    return texts
      .filter((text) => text !== '' && text !== made.actor.name)
      .map((text) => ({ text, ...(strength ? { strength } : {}) }));
  });
  const { edtf } = existence;
  return [
    { ...made.actor, ...(aliases.length > 0 ? { aliases } : {}), ...(edtf ? { existence: edtf } : {}) },
  ];
}

/** An actor made from the columns of a line; its id is of the prefix and of what its column tells. */
export function madeActor(
  { column, prefix, kind, name, ids = {} }: MadeActor,
  line: Line,
): { readonly actor: Actor } | { readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const cell = line[column] ?? '';
  const key = actorKey(cell);
  const word = valueOn(kind, line);
  const known = actorKinds.find((each): each is ActorKind => each === word);
  if (!key)
    problems.push({
      field: column,
      reason: `"${cell}" names nobody; right would be a text with a letter or digit`,
    });
  if (!known) {
    const field = typeof kind === 'object' && 'column' in kind ? kind.column : 'kind';
    const reason = `"${word ?? line[field]}" stands for no kind of actor; right would be one of ${actorKinds.join(', ')}, or a value of the mapping`;
    problems.push({ field, reason });
  }
  if (!key || !known) return { problems };
  const told = Object.entries(ids).flatMap(([scheme, from]) => {
    const first = [from].flat().find((each) => line[each.column] && (!each.when || holds(each.when, line)));
    return first ? [[scheme, line[first.column] ?? ''] as const] : [];
  });
  const called = name === undefined ? cell : valueOn(name, line) || cell;
  const actor = { record: 'actor', id: `actor:${prefix}-${key}`, kind: known, name: called } as const;
  return { actor: told.length > 0 ? { ...actor, ids: Object.fromEntries(told) } : actor };
}
