/** Draws places from 0 up to `count`, the first ones far more often: each place has `(place + 1) ** -skew` of the chances. */
export function skewedDraw(count: number, skew: number, chance: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let at = 1; at <= count; at++) {
    sum += at ** -skew;
    sums.push(sum);
  }
  return () => {
    const wanted = chance() * sum;
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
