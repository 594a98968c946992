/** How many relations of which sign are between two actors; `aId` comes before `bId`. */
export type Pair = {
  readonly aId: string;
  readonly bId: string;
  readonly positive: number;
  readonly negative: number;
};

/** What relations of both signs between the same two actors make of them. */
export type MixedTies = 'NET' | 'NEGATIVE' | 'NONE';

/** Two actors between whom there is something of a sign; 0 where relations of both signs make no tie. */
export type Tie = Pair & { readonly sign: number };

/** The sign that the relations of a pair make together, 0 for no tie. */
export function signOf({ positive, negative }: Pair, mixed: MixedTies): number {
  const net = Math.sign(positive - negative);
  if (positive === 0 || negative === 0 || mixed === 'NET') return net;
  return mixed === 'NEGATIVE' ? -1 : 0;
}

/** Whether relations of both signs are between the two. */
export function isMixed({ positive, negative }: Pair): boolean {
  return positive > 0 && negative > 0;
}

/** The fewest relations of a tie that have to turn for the tie to turn or to be no more. */
export function relationsToTurn({ positive, negative, sign }: Tie, mixed: MixedTies): number {
  if (sign === 0) return 0;
  if (mixed === 'NET') return Math.ceil(Math.abs(positive - negative) / 2);
  return mixed === 'NEGATIVE' && sign < 0 ? negative : 1;
}
