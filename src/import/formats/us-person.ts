import { z } from 'zod';

const text = z.string({ error: 'right would be a text' });
const day = text.regex(/^\d{4}-\d\d-\d\d$/, 'right would be a day such as 1993-01-05');
const stretch = { start: day, end: day, party: text.optional(), caucus: text.optional() };

/** A person of the lists of office-holders, all values as text; what else the lists tell is passed over. */
export const usPerson = z.object(
  {
    id: z.record(z.string(), z.union([text, z.array(text)])),
    name: z.object({
      first: text,
      middle: text.optional(),
      last: text,
      suffix: text.optional(),
      nickname: text.optional(),
      official_full: text.optional(),
    }),
    bio: z.object({ birthday: day.optional() }).optional(),
    terms: z
      .array(
        z.object({
          ...stretch,
          type: z.enum(['prez', 'viceprez', 'sen', 'rep'], {
            error: 'right would be prez, viceprez, sen or rep',
          }),
          state: text.optional(),
          district: text.optional(),
          class: text.optional(),
          how: text.optional(),
          party_affiliations: z.array(z.object(stretch)).optional(),
        }),
        { error: 'right would be a list of terms' },
      )
      .min(1, 'is empty; right would be a term of office'),
  },
  { error: 'right would be a person with id, name and terms' },
);

/** A person as read. */
export type UsPerson = z.infer<typeof usPerson>;
