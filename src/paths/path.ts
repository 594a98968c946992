/** One step of a path: over a relation, with its direction or against it. */
export type Hop = {
  readonly relationId: string;
  readonly fromId: string;
  readonly toId: string;
  /** Walked from the relation's subject to its object. */
  readonly forward: boolean;
  readonly sign: number;
  readonly contested: boolean;
};

/** A way from one actor to another that meets nobody twice: one hop or more. */
export type Path = readonly Hop[];

/** The sign of a whole path: a friend's enemy is an enemy, an enemy's enemy a friend; 0 where one of the hops has none. */
export function signOf(path: Path): number {
  // Adding nothing turns -0, which a product can come to, into 0.
  return path.reduce((sign, hop) => sign * hop.sign, 1) + 0;
}

/** The order of paths: shorter ones first, then those with fewer contested hops, then by the ids of their relations, hop by hop. */
export function comparePaths(one: Path, other: Path): number {
  return (
    one.length - other.length ||
    contestedHops(one) - contestedHops(other) ||
    compareText(idsOf(one), idsOf(other))
  );
}

function contestedHops(path: Path): number {
  return path.filter(({ contested }) => contested).length;
}

function idsOf(path: Path): string {
  return path.map(({ relationId }) => relationId).join(' ');
}

function compareText(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
