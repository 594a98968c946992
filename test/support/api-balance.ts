import type { Api } from './api.js';

/** An object by its id. */
export type Id = { id: string };
/** A tie as the query tells it. */
export type Tie = { a: Id; b: Id; sign: number; positive: number; negative: number; relationsToTurn: number };
/** What the query tells of signed structure. */
export type Balance = {
  method: Record<string, unknown>;
  actors: number;
  undecided: number;
  relations: number;
  balanced: boolean;
  clusterable: boolean;
  ties: { totalCount: number; nodes: Tie[] };
  mixedPairs: { nodes: Tie[] };
  census: Record<string, number | null>;
  triads: { totalCount: number; nodes: { actors: Id[]; type: string; balanced: boolean; turning: Tie[] }[] };
  frustration: {
    index: number;
    exact: boolean;
    lowerBound: number;
    normalized: number;
    between: number;
    camps: { size: number; within: number; actors: { nodes: Id[] } }[];
    ties: { nodes: Tie[] };
    actors: { actor: Id; against: number; ties: number; rank: number }[];
  };
  turning: { none: string | null; message: string | null; ties: { nodes: Tie[] } };
};

const query = /* GraphQL */ `
  query Balance($where: RelationWhere, $asOf: AsOf, $mixed: MixedTies! = NET) {
    balance(where: $where, asOf: $asOf, mixed: $mixed) {
      __typename
      ... on Balance {
        method {
          name engine parameters { name value } asOf { validAt reading } nodes edges exact note
        }
        actors undecided relations balanced clusterable
        ties(first: 200) { totalCount nodes { ...Tie } }
        mixedPairs(first: 200) { nodes { ...Tie } }
        census { total allPositive oneNegative twoNegative allNegative balanced weaklyBalanced }
        triads(first: 200) { totalCount nodes { actors { id } type balanced turning { ...Tie } } }
        frustration {
          index exact lowerBound normalized between
          camps { size within actors(first: 200) { nodes { id } } }
          ties { nodes { ...Tie } }
          actors { actor { id } against ties rank }
        }
        turning { none message ties { nodes { ...Tie } } }
      }
      ... on Problem { code message path }
    }
  }
  fragment Tie on Tie { a { id } b { id } sign positive negative relationsToTurn }
`;
/** Asks for signed structure; a problem comes back in its place. */
export async function askBalance(api: Api, variables: object): Promise<Balance> {
  return (await api.ask<{ balance: Balance }>(query, { ...variables })).balance;
}
