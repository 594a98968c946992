import type { WeightedGraph } from './weighted-graph.js';

/** What sides cost at least: of unbalanced triangles that share no weight each costs its lightest tie. */
export function* trianglesApart({ weights }: WeightedGraph): Generator<void, number> {
  const left = new Map([...weights].map(([place, own]) => [place, new Map(own)]));
  const take = (one: number, other: number, amount: number) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const own = left.get(from);
      const weight = own?.get(to) ?? 0;
      const rest = weight - Math.sign(weight) * amount;
      if (rest === 0) own?.delete(to);
      else own?.set(to, rest);
    }
  };
  let sum = 0;
  for (const first of [...weights.keys()].sort((one, other) => one - other)) {
    for (const second of placesAfter(left, first, first)) {
      for (const third of placesAfter(left, second, second)) {
        const [one, two, three] = [
          left.get(first)?.get(second) ?? 0,
          left.get(first)?.get(third) ?? 0,
          left.get(second)?.get(third) ?? 0,
        ];
        if (one === 0) break;
        if (Math.sign(one) * Math.sign(two) * Math.sign(three) >= 0) continue;
        const amount = Math.min(Math.abs(one), Math.abs(two), Math.abs(three));
        take(first, second, amount);
        take(first, third, amount);
        take(second, third, amount);
        sum += amount;
      }
    }
    yield;
  }
  return sum;
}

function placesAfter(left: WeightedGraph['weights'], place: number, after: number): number[] {
  return [...(left.get(place)?.keys() ?? [])]
    .filter((other) => other > after)
    .sort((one, next) => one - next);
}
