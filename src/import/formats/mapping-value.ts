import { z } from 'zod';

const columnName = z
  .string({ error: 'right would be the name of a column' })
  .min(1, 'right would be the name of a column');
const texts = z.union([z.string(), z.array(z.string())], {
  error: 'right would be a text or a list of texts',
});

/** What the cells of a line must be for something to hold; all that is told of a column must be so. */
const condition = z
  .strictObject({
    column: columnName,
    filled: z.boolean({ error: 'right would be true or false' }).optional(),
    is: texts.optional(),
    not: texts.optional(),
    sameAs: columnName.optional().describe('Another column.'),
  })
  .refine(
    (told) => Object.keys(told).length > 1,
    'tells nothing of its column; right would be filled, is, not or sameAs',
  );

/** Conditions that must all hold. */
export const conditions = z.union([condition, z.array(condition)], {
  error: 'right would be a condition on a column, or a list of such',
});

const fromColumn = z.strictObject({
  column: columnName,
  values: z.record(z.string(), z.string()).optional().describe('What each cell stands for.'),
  otherwise: z.string().optional().describe('What other cells stand for; left out, they are mistakes.'),
});

/** A text for all lines, what a column tells, or either by conditions. */
export const mappedValue = z.union(
  [
    z.string(),
    fromColumn,
    z.strictObject({
      when: conditions,
      is: z.union([z.string(), fromColumn]),
      otherwise: z.string().optional(),
    }),
  ],
  { error: 'right would be a text, { column: … } or { when: …, is: …, otherwise: … }' },
);

/** A line as its columns tell it. */
export type Line = Readonly<Record<string, string>>;

/** Whether all conditions hold for a line. */
export function holds(asked: z.infer<typeof conditions>, line: Line): boolean {
  return (Array.isArray(asked) ? asked : [asked]).every(({ column, filled, is, not, sameAs }) => {
    const cell = line[column] ?? '';
    return (
      (filled === undefined || filled === (cell !== '')) &&
      (is === undefined || [is].flat().includes(cell)) &&
      (not === undefined || ![not].flat().includes(cell)) &&
      (sameAs === undefined || cell === line[sameAs])
    );
  });
}

/** What a line tells; empty where it tells nothing, null where its cell stands for none of the values of the mapping. */
export function valueOn(value: z.infer<typeof mappedValue> | undefined, line: Line): string | null {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if ('when' in value) return valueOn(holds(value.when, line) ? value.is : (value.otherwise ?? ''), line);
  const cell = line[value.column] ?? '';
  if (!value.values || cell === '') return cell || (value.otherwise ?? '');
  return (Object.hasOwn(value.values, cell) ? value.values[cell] : value.otherwise) ?? null;
}

/** All that a value can come to by the mapping alone; what a column tells without a table is not among it. */
export function textsOf(value: z.infer<typeof mappedValue> | undefined): readonly string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return [value];
  const otherwise = value.otherwise === undefined ? [] : [value.otherwise];
  return 'when' in value
    ? [...textsOf(value.is), ...otherwise]
    : [...Object.values(value.values ?? {}), ...otherwise];
}

/** Columns that a part of a mapping speaks of, wherever they stand in it. */
export function columnsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, below]) =>
    (key === 'column' || key === 'sameAs') && typeof below === 'string' ? [below] : columnsIn(below),
  );
}
