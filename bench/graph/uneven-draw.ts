/** How fast the weight of an actor falls with its place; with it the median of 20,000 has six tenths of the mean. */
const skew = 0.6;

/** Draws places from 0 on, few of them very often; the first has a share of its own. */
export function unevenDraw(count: number, hubShare: number, random: () => number): () => number {
  const sums = new Float64Array(count);
  let sum = 0;
  for (let at = 1; at < count; at++) {
    sum += (at + 1) ** -skew;
    sums[at] = sum;
  }
  return () => {
    if (random() < hubShare) return 0;
    const wanted = random() * sum;
    let [low, high] = [1, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
