/** A relation of an actor that is followed, and whom it leads to. */
export type Step = { readonly actorId: string; readonly otherId: string };

/** What is shown so far, in order; those in `cut` have more than was followed. */
export type Growth = { readonly nodeIds: ReadonlySet<string>; readonly cut: ReadonlySet<string> };

/** How much may be shown in all, and followed from one actor. */
export type GrowthBounds = { readonly maxNodes: number; readonly perHub: number };

/**
 * What is shown with one more level: `stepsOf` has the steps of each actor of the last level in their order, one more than
 * may be followed where there are more.
 */
export function growLevel(
  { nodeIds, cut }: Growth,
  level: readonly string[],
  stepsOf: ReadonlyMap<string, readonly Step[]>,
  { maxNodes, perHub }: GrowthBounds,
): Growth {
  const nodes = new Set(nodeIds);
  const cutNow = new Set(cut);
  for (const actorId of level) {
    const steps = stepsOf.get(actorId) ?? [];
    if (steps.length > perHub) cutNow.add(actorId);
    for (const { otherId } of steps.slice(0, perHub)) {
      if (nodes.has(otherId) || nodes.size < maxNodes) nodes.add(otherId);
      else cutNow.add(actorId);
    }
  }
  return { nodeIds: nodes, cut: cutNow };
}
