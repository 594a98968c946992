import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { insteadOf } from '../../data-set/nearest-word.js';
import { relationTypes } from '../../vocabulary/relation-types.js';
import { actorKinds, aliasStrengths, modalities, stances } from '../../vocabulary/words.js';
import type { RowProblem } from '../row.js';
import { mappedDate } from './mapping-date.js';
import { conditions, mappedValue, textsOf } from './mapping-value.js';

const key = z
  .string({ error: 'right would be lower-case letters, digits and hyphens' })
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'right would be lower-case letters, digits and hyphens, a letter first');
const columnName = z.string({ error: 'right would be the name of a column' });
const id = z.strictObject({ column: columnName, when: conditions.optional() });
const ids = z.record(key, z.union([id, z.array(id)]), {
  error:
    'right would be a scheme each, as in wikidata: { column: qid }, or several of which the first that is told counts',
});
const madeActor = {
  column: columnName.describe('What tells it from others.'),
  prefix: key.describe('What its id begins with, behind actor:.'),
  kind: mappedValue,
  name: mappedValue.optional().describe('Left out: what the column tells.'),
  ids: ids.optional(),
};
const end = z.union([z.strictObject({ column: columnName, scheme: key }), z.strictObject(madeActor)], {
  error:
    'right would be { column, scheme } for an actor known by an id in a scheme, or { column, prefix, kind } for one to be made',
});
const ofAll = {
  delimiter: z
    .string({ error: 'right would be a character, or tab' })
    .transform((text) => (text === 'tab' ? '\t' : text))
    .refine((text) => text.length === 1, 'right would be one character, or tab')
    .optional(),
  encoding: z.enum(['utf-8', 'latin1'], { error: 'right would be utf-8 or latin1' }).optional(),
  missing: z
    .array(z.string())
    .optional()
    .describe('Cells that tell nothing, such as NA; where NA is Namibia, leave it out.'),
  only: conditions.optional().describe('Which lines are read.'),
  document: z
    .strictObject({
      title: z.string().exactOptional(),
      publisher: z.string().exactOptional(),
      url: z.string().exactOptional(),
      licence: z.string().exactOptional(),
    })
    .optional(),
};
const relations = z.strictObject({
  rows: z.literal('relations'),
  ...ofAll,
  subject: end,
  type: mappedValue,
  object: end,
  during: mappedDate.optional(),
  from: mappedDate.optional(),
  until: mappedDate.optional(),
  spell: mappedValue.optional(),
  role: mappedValue.optional(),
  stance: mappedValue.optional(),
  modality: mappedValue.optional(),
  madeAt: mappedDate.optional(),
  source: z
    .strictObject({ column: columnName, prefix: key })
    .optional()
    .describe('The document that says so, where a line tells another than the file.'),
});
const actors = z.strictObject({
  rows: z.literal('actors'),
  ...ofAll,
  ...madeActor,
  aliases: z
    .array(
      z.strictObject({
        column: columnName,
        separator: z.string().min(1).optional(),
        strength: z
          .enum(aliasStrengths, { error: `right would be one of ${aliasStrengths.join(', ')}` })
          .optional(),
      }),
    )
    .optional(),
  from: mappedDate.optional(),
  until: mappedDate.optional(),
});
const mapping = z
  .discriminatedUnion('rows', [relations, actors], {
    error: 'right would be rows: relations or rows: actors',
  })
  .superRefine((told, context) => {
    const words = (path: string[], value: Parameters<typeof textsOf>[0], known: readonly string[]) => {
      for (const text of textsOf(value).filter((each) => each !== '' && !known.includes(each)))
        context.addIssue({ code: 'custom', path, message: `unknown word ${text}${insteadOf(text, known)}` });
    };
    if (told.rows === 'actors') {
      words(['kind'], told.kind, actorKinds);
      return;
    }
    words(['type'], told.type, Object.keys(relationTypes));
    words(['stance'], told.stance, stances);
    words(['modality'], told.modality, modalities);
    for (const side of ['subject', 'object'] as const) {
      const actor = told[side];
      if ('kind' in actor) words([side, 'kind'], actor.kind, actorKinds);
    }
    if (told.during && (told.from ?? told.until)) {
      const message = 'tells the same as from and until; right would be either';
      context.addIssue({ code: 'custom', path: ['during'], message });
    }
  });

/** How the lines of a table are read as ties between actors. */
export type RelationsMapping = z.infer<typeof relations>;
/** An actor that a line tells enough of to be made. */
export type MadeActor = Pick<ActorsMapping, keyof typeof madeActor>;
/** How the lines of a table are read as actors. */
export type ActorsMapping = z.infer<typeof actors>;

/** Reads a mapping from its YAML; tells all that is wrong with it, by the way to each. */
export function readMapping(
  yaml: string,
): { readonly mapping: RelationsMapping | ActorsMapping } | { readonly problems: readonly RowProblem[] } {
  try {
    // Texts such as NO and 01 must come out as they are written; true and false are words of conditions.
    const told: unknown = parse(yaml, { schema: 'failsafe', customTags: ['bool'], prettyErrors: false });
    const { success, data, error } = mapping.safeParse(told);
    if (success) return { mapping: data };
    return { problems: error.issues.flatMap(problemsOf) };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    return { problems: [{ field: '', reason: `is not valid YAML: ${error.message}` }] };
  }
}

function problemsOf(issue: z.core.$ZodIssue): readonly RowProblem[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [{ field: path.join('.'), reason: message }];
  return issue.keys.map((each) => ({
    field: [...path, each].join('.'),
    reason: 'is no word of a mapping in this place',
  }));
}
