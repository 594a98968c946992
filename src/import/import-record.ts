import { z } from 'zod';
import { isRelationCode } from '../vocabulary/relation-type.js';
import { relationTypes } from '../vocabulary/relation-types.js';
import {
  actorKinds,
  admiraltyGrades,
  aliasStrengths,
  participantRoles,
  sourceKinds,
  wordings,
} from '../vocabulary/words.js';
import { claimFields, claims } from './record-claim.js';
import { actorReference, dated, idOf, inForm, spell, text, wordOf } from './record-fields.js';

const [firstCode, ...otherCodes] = Object.keys(relationTypes).filter(isRelationCode);
if (!firstCode) throw new Error('the vocabulary has no type of relation');
const ends = {
  subject: actorReference,
  type: wordOf([firstCode, ...otherCodes]).describe('A code of the vocabulary of relations.'),
  object: actorReference,
  spell: spell.optional().describe('Tells several stretches of the same tie apart.'),
};
const part = {
  actor: actorReference,
  role: wordOf(participantRoles),
  position: text(200).optional().describe('What the actor stood for, such as a vote.'),
  claims,
};
const number = z.number({ error: 'right would be a number' });
const sourceRecord = z.strictObject({
  record: z.literal('source'),
  id: idOf('source'),
  title: text(),
  publisher: text().optional(),
  url: text().optional(),
  licence: text().optional(),
  published: dated.optional(),
  retrieved: dated.optional(),
  sha256: inForm(/^[0-9a-f]{64}$/, 'SHA-256 in 64 hexadecimal digits', 64).optional(),
  length: z.int().min(0).optional().describe('In UTF-16 units.'),
  reliability: wordOf(admiraltyGrades).optional().describe('Left out: F, which is, cannot be judged.'),
  kind: wordOf(sourceKinds).optional().describe('Left out: DOCUMENT.'),
  copyOf: idOf('source').optional(),
});
const actorRecord = z.strictObject({
  record: z.literal('actor'),
  id: idOf('actor'),
  kind: wordOf(actorKinds),
  name: text(500).optional().describe('Left out for an unnamed actor, who is then told by describedAs.'),
  describedAs: text(500).optional(),
  aliases: z
    .array(
      z.strictObject({
        text: text(500),
        lang: inForm(
          /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
          'a language tag such as en or ku-Arab',
          40,
        ).optional(),
        strength: wordOf(aliasStrengths).optional().describe('Left out: ALIAS.'),
        during: dated.optional(),
      }),
    )
    .max(500)
    .optional(),
  ids: z
    .record(inForm(/^[a-z][a-z0-9-]*$/, 'a scheme such as wikidata', 40), text(200))
    .optional()
    .describe('Ids in other schemes, one a scheme.'),
  existence: dated.optional(),
});
const eventRecord = z.strictObject({
  record: z.literal('event'),
  id: idOf('event'),
  summary: text(),
  occurred: dated.optional(),
  place: text(500).optional(),
  binding: z.boolean().optional(),
  plover: z
    .strictObject({
      category: text(40),
      modes: z.array(text(40)).optional(),
      contexts: z.array(text(40)).optional(),
      cameo: inForm(/^\d{2,4}$/, 'a CAMEO code of two to four digits', 4).optional(),
    })
    .optional(),
  causedBy: z.array(idOf('event')).optional(),
  claims,
  participants: z.array(z.strictObject(part)).optional(),
});
const relationRecord = z.strictObject({
  record: z.literal('relation'),
  ...ends,
  role: text(200).optional(),
  basis: z.array(idOf('event')).optional().describe('The events on which it rests.'),
  during: dated.optional().describe('When it holds, claimed by each of its claims that tells no period.'),
  claims,
});
const participationRecord = z.strictObject({
  record: z.literal('participation'),
  event: idOf('event'),
  ...part,
});
const quantityRecord = z.strictObject({
  record: z.literal('quantity'),
  of: z
    .union([idOf('event'), actorReference, z.strictObject(ends)])
    .describe('An event, an actor or a relation by its ends.'),
  measure: text(100),
  low: number.optional(),
  best: number.optional(),
  high: number.optional(),
  unit: text(100).optional(),
  wording: wordOf(wordings).optional().describe('Left out: EXACT.'),
  at: dated.optional(),
  claims,
});
const identityRecord = z.strictObject({
  record: z.literal('identity'),
  a: actorReference,
  b: actorReference,
  claims,
});
const claimRecord = z.strictObject({
  record: z.literal('claim'),
  about: z
    .union([
      idOf('event'),
      z.strictObject(ends),
      z.strictObject({ event: idOf('event'), actor: part.actor, role: part.role }),
    ])
    .describe('An event, a relation by its ends, or a part in an event.'),
  ...claimFields,
});

/** One record of the project's own format, as a line of NDJSON holds it; whatever it names stands in an earlier record or in the store. */
export const importRecord = z.discriminatedUnion('record', [
  sourceRecord,
  actorRecord,
  eventRecord,
  relationRecord,
  participationRecord,
  quantityRecord,
  identityRecord,
  claimRecord,
]);

/** A record as it is written, by a person or by an adapter. */
export type ImportRecord = z.input<typeof importRecord>;

/** A record that was found to be right. */
export type SoundRecord = z.output<typeof importRecord>;
/** One kind of record. */
export type RecordOf<Kind extends SoundRecord['record']> = Extract<SoundRecord, { record: Kind }>;
