/** Which of the rarely shown columns of a page of relations are read: those of the relations, those of the actors at their other ends. */
export type ShownColumns = { readonly wholeRelations: boolean; readonly wholeActors: boolean };

/** For whoever may show anything. */
export const allColumns: ShownColumns = { wholeRelations: true, wholeActors: true };

/** The fields that are told from these columns alone, by their names. */
const toldFrom = {
  wholeRelations: ['spell', 'role', 'sign', 'validity'],
  wholeActors: ['named', 'describedAs', 'existence', 'mergedFrom'],
} as const satisfies Record<keyof ShownColumns, readonly string[]>;

/** The columns that an operation which selects fields of these names, on whatever type, can show. */
export function columnsFilter(selected: ReadonlySet<string>): ShownColumns {
  const isShown = (which: keyof ShownColumns) => toldFrom[which].some((name) => selected.has(name));
  return { wholeRelations: isShown('wholeRelations'), wholeActors: isShown('wholeActors') };
}
