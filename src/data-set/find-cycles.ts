/** Circles of directed links as the ids along them; of circles that share an id only one, a link to itself is one. */
export function findCycles(links: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const left = new Map(links);
  const cycles: (readonly string[])[] = [];
  for (;;) {
    dropDeadEnds(left);
    const [start] = left.keys();
    if (start === undefined) return cycles;
    const cycle = walkUntilRepeated(start, left);
    cycles.push(cycle);
    for (const id of cycle) left.delete(id);
  }
}

/** Takes away what leads nowhere, again and again, until each id left links to another one left. */
function dropDeadEnds(left: Map<string, readonly string[]>): void {
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [id, targets] of left) {
      if (!targets.some((target) => left.has(target))) left.delete(id);
    }
  }
}

function walkUntilRepeated(start: string, left: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const path: string[] = [];
  let next: string | undefined = start;
  while (next !== undefined && !path.includes(next)) {
    path.push(next);
    next = left.get(next)?.find((target) => left.has(target));
  }
  return path.slice(path.indexOf(next ?? start));
}
