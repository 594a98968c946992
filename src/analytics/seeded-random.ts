/** Numbers from 0 to below 1, always the same ones for a seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many different numbers below `below`, in order; all of them where there are no more. */
export function drawn(count: number, below: number, random: () => number): Int32Array {
  const all = Int32Array.from({ length: below }, (_, at) => at);
  if (count >= below) return all;
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (below - at));
    const kept = all[at] as number;
    all[at] = all[other] as number;
    all[other] = kept;
  }
  return all.slice(0, count).sort();
}
