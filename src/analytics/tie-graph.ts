/** Who is tied to whom: each actor by its place in the order of ids, with the places of those tied to it in order. */
export type TieGraph = {
  readonly ids: readonly string[];
  readonly tied: readonly Int32Array[];
  /** How many relations make up the ties. */
  readonly relations: number;
};

/** As the statement tells it: each pair once, on whichever side. */
type Ties = { readonly id: string; readonly others: readonly string[]; readonly relations: number };

/** The graph that rows tell, whatever their order. */
export function tieGraph(rows: readonly Ties[]): TieGraph {
  const ids = [...new Set(rows.flatMap(({ id, others }) => [id, ...others]))].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const tied: number[][] = ids.map(() => []);
  for (const { id, others } of rows)
    for (const other of others) {
      const [from = 0, to = 0] = [places.get(id), places.get(other)];
      tied[from]?.push(to);
      tied[to]?.push(from);
    }
  return {
    ids,
    tied: tied.map((list) => Int32Array.from(list).sort()),
    relations: rows.reduce((sum, { relations }) => sum + relations, 0),
  };
}
