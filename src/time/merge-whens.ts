import { coarsest } from './precision.js';
import { spanText } from './span-text.js';
import type { When } from './when.js';

/**
 * The widest reading of several datings of one moment, from the earliest to the latest; a side open in any stays open.
 * Null when that says nothing: none is given, or both sides are open.
 */
export function mergeWhens(whens: readonly When[]): When | null {
  const [first, ...others] = whens;
  if (!first) return null;
  const inferred = whens.some((when) => when.inferred);
  if (others.every((when) => when.edtf === first.edtf)) return { ...first, inferred };

  const earliest = inOrder(whens.map((when) => when.earliest))[0] ?? null;
  const latest = inOrder(whens.map((when) => when.latest)).at(-1) ?? null;
  if (earliest === null && latest === null) return null;
  const precision = coarsest(whens.map((when) => when.precision));
  return { edtf: spanText(earliest, latest, precision), earliest, latest, precision, inferred };
}

/** Empty as soon as one side is open. */
function inOrder(instants: readonly (string | null)[]): string[] {
  const known = instants.filter((instant) => instant !== null);
  return known.length === instants.length ? known.toSorted() : [];
}
