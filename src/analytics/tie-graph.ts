/** Who is tied to whom: each actor by its place in the order of ids, with the places of those tied to it in order, and by how many relations each. */
export type TieGraph = {
  readonly ids: readonly string[];
  readonly tied: readonly Int32Array[];
  readonly parallel: readonly Int32Array[];
  /** How many relations make up the ties. */
  readonly relations: number;
};

/** As the statement tells it: each pair once, on whichever side. */
type Ties = { readonly id: string; readonly others: readonly string[]; readonly parallel: readonly number[] };

/** The graph that rows tell, whatever their order. */
export function tieGraph(rows: readonly Ties[]): TieGraph {
  const ids = [...new Set(rows.flatMap(({ id, others }) => [id, ...others]))].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const tied: [place: number, relations: number][][] = ids.map(() => []);
  let total = 0;
  for (const { id, others, parallel } of rows)
    others.forEach((other, at) => {
      const [from = 0, to = 0] = [places.get(id), places.get(other)];
      const relations = parallel[at] ?? 0;
      tied[from]?.push([to, relations]);
      tied[to]?.push([from, relations]);
      total += relations;
    });
  for (const list of tied) list.sort(([one], [other]) => one - other);
  return {
    ids,
    tied: tied.map((list) => Int32Array.from(list, ([place]) => place)),
    parallel: tied.map((list) => Int32Array.from(list, ([, relations]) => relations)),
    relations: total,
  };
}
