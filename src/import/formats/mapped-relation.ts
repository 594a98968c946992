import { isRelationCode } from '../../vocabulary/relation-type.js';
import type { ImportRecord } from '../import-record.js';
import type { RowProblem } from '../row.js';
import { actorKey } from './actor-key.js';
import { madeActor } from './mapped-actor.js';
import { mappedPeriod } from './mapped-period.js';
import type { RelationsMapping } from './mapping.js';
import { type Line, valueOn } from './mapping-value.js';
import type { Outcome } from './read-table.js';

/** The tie that a line tells, behind the actors and the source that it names, or what is wrong with it. */
export function mappedRelation(mapping: RelationsMapping, line: Line): readonly Outcome[] {
  const subject = endOn(mapping.subject, line);
  const object = endOn(mapping.object, line);
  const period = mappedPeriod(mapping, line);
  const made = mappedPeriod(mapping.madeAt ? { during: mapping.madeAt } : {}, line);
  const type = valueOn(mapping.type, line);
  const problems: RowProblem[] = [subject, object, period, made].flatMap((part) =>
    'problems' in part ? part.problems : [],
  );
  const word = (field: keyof RelationsMapping, value: string | null) => {
    if (value !== null) return value;
    problems.push({
      field,
      reason: 'stands for nothing by the mapping; right would be one of its values, or otherwise in it',
    });
    return '';
  };
  const code = word('type', type);
  if (type !== null && !isRelationCode(code))
    problems.push({
      field: 'type',
      reason: `"${code}" is no type of relation; right would be a code of the vocabulary`,
    });
  const [spell, role] = [
    word('spell', valueOn(mapping.spell, line)),
    word('role', valueOn(mapping.role, line)),
  ];
  const stance = word('stance', valueOn(mapping.stance, line));
  const modality = word('modality', valueOn(mapping.modality, line));
  if ('problems' in subject || 'problems' in object || 'problems' in period || 'problems' in made)
    return [{ problems }];
  if (!isRelationCode(code) || problems.length > 0) return [{ problems }];

  const source = sourceOn(mapping, line);
  const claim = {
    ...(stance ? { stance } : {}),
    ...(modality ? { modality } : {}),
    ...(made.edtf ? { madeAt: made.edtf } : {}),
    ...(source ? { evidence: [{ source: source.id }] } : {}),
  };
  const relation = {
    record: 'relation',
    subject: subject.id,
    type: code,
    object: object.id,
    ...(spell ? { spell: actorKey(spell) } : {}),
    ...(role ? { role } : {}),
    ...(period.edtf ? { during: period.edtf } : {}),
    // The words of stances are checked by the schema, as all rows are.
    ...(Object.keys(claim).length > 0 ? { claims: [claim] } : {}),
  } as ImportRecord;
  return [...subject.actors, ...object.actors, ...(source ? [source] : []), relation];
}

function endOn(
  end: RelationsMapping['subject'],
  line: Line,
):
  | { readonly id: string; readonly actors: readonly ImportRecord[] }
  | { readonly problems: readonly RowProblem[] } {
  if ('prefix' in end) {
    const made = madeActor(end, line);
    return 'problems' in made ? made : { id: made.actor.id, actors: [made.actor] };
  }
  const value = line[end.column] ?? '';
  if (value === '')
    return { problems: [{ field: end.column, reason: `is empty; right would be an id in ${end.scheme}` }] };
  return { id: `${end.scheme}:${value}`, actors: [] };
}

function sourceOn({ source }: RelationsMapping, line: Line): (ImportRecord & { record: 'source' }) | null {
  const title = source ? (line[source.column] ?? '') : '';
  const key = actorKey(title);
  return source && key ? { record: 'source', id: `source:${source.prefix}-${key}`, title } : null;
}
