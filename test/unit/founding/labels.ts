import type { ClaimRecord } from '../../../src/data-set/data-set.js';
import { formatPassage } from '../../../tools/passages.js';
import { founding } from './founding-set.js';

const keyOf = (id: string) => id.slice(id.indexOf(':') + 1);

/** What claims are about, as the data files write it; events and actors go by their keys. */
const names: ReadonlyMap<string, string> = new Map([
  ...founding.relations.map(({ id, subjectId, type, objectId, spell }) => {
    const object = spell === null ? keyOf(objectId) : `${keyOf(objectId)}#${spell}`;
    return [id, `${keyOf(subjectId)} ${type} ${object}`] as const;
  }),
  ...founding.participations.map(
    ({ id, eventId, role, actorId }) => [id, `${keyOf(eventId)} ${role} ${keyOf(actorId)}`] as const,
  ),
  ...founding.identities.map(({ id, aId, bId }) => [id, `${keyOf(aId)} = ${keyOf(bId)}`] as const),
]);
const quantities = new Map(founding.quantities.map((quantity) => [quantity.id, quantity]));

/** The name of a record as a person looks for it in the data files. */
export function nameOf(id: string): string {
  const quantity = quantities.get(id);
  if (!quantity) return names.get(id) ?? keyOf(id);
  const { ofId, measure, best, low, high } = quantity;
  return `${nameOf(ofId)} [${measure} ${best ?? low ?? high ?? '?'}]`;
}

/** Where a claim stands, as it is written behind its `@`. */
export function evidenceOf({ evidence }: Pick<ClaimRecord, 'evidence'>): string {
  return evidence.map((piece) => `${keyOf(piece.sourceId)} ${formatPassage(piece)}`).join('; ');
}
