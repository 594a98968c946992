import { z } from 'zod';
import { audiences, fidelities, modalities, stances } from '../vocabulary/words.js';
import { actorReference, dated, idOf, wordOf } from './record-fields.js';

const offset = z.int({ error: 'right would be a whole number' }).min(0, 'right would be an offset from 0');

const place = z
  .strictObject({
    paragraph: z.int().min(1, 'right would be a number from 1').optional(),
    start: offset,
    end: offset,
  })
  .refine(({ start, end }) => start < end, {
    path: ['end'],
    message: 'is not after the start; right would be an offset after it',
  });

const evidence = z.strictObject({
  source: idOf('source').describe('The document.'),
  place: place
    .optional()
    .describe('Where in it, in UTF-16 units, the end exclusive; left out: the document as a whole.'),
  fidelity: wordOf(fidelities)
    .optional()
    .describe('How closely its words are followed; left out: PARAPHRASED.'),
});

/** Somebody's word on what it stands with; what is left out is taken from the file's own source. */
export const claimFields = {
  stance: wordOf(stances).optional().describe('Left out: AFFIRMS.'),
  modality: wordOf(modalities).optional().describe('Left out: ACTUAL.'),
  assertedBy: z
    .union([idOf('source'), actorReference])
    .optional()
    .describe('An actor, or a source for its own voice; left out: the source of the first evidence.'),
  via: z
    .array(actorReference)
    .max(50)
    .optional()
    .describe('Who passed it on, from the asserter towards the source.'),
  audience: wordOf(audiences).optional().describe('Left out: UNKNOWN.'),
  claimed: dated.optional().describe('The period that is claimed; left out: that of the proposition.'),
  madeAt: dated
    .optional()
    .describe('When it was said; left out: when the source was published, else retrieved.'),
  evidence: z
    .array(evidence)
    .min(1)
    .max(50)
    .optional()
    .describe("Left out: the file's own source as a whole."),
};

/** The claims that stand with a proposition. */
export const claims = z
  .array(z.strictObject(claimFields))
  .min(1, 'is empty; right would be a claim, or to leave the field out')
  .max(1_000)
  .optional()
  .describe("Who says so, and who does not; left out: the file's own source affirms it.");
