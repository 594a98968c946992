import type { ClaimWithEvidenceFragment, Stance } from '../generated/graphql.js';
import { counted } from '../summary/summary-of.js';
import type { RelationServed } from './relation-served.js';

/** Claims that say the same, under a heading that says how many there are and of how many. */
export type ShownSide = {
  readonly key: string;
  readonly heading: string;
  readonly claims: readonly ClaimWithEvidenceFragment[];
};

const stanceWords: Readonly<Record<Stance, string>> = {
  AFFIRMS: 'It holds',
  DENIES: 'It does not hold',
  QUALIFIES: 'It holds in name only, or in part',
};

/** The sides of a relation at the time asked for, then claims that speak of other times. */
export function sidesOf({ standing, claims }: Pick<RelationServed, 'standing' | 'claims'>): ShownSide[] {
  const byId = new Map(claims.nodes.map((claim) => [claim.id, claim]));
  const sides = standing.sides.map(({ stance, desired, count, assertersCount, claims: own }) => {
    const words = desired ? `Wished: ${stanceWords[stance].toLowerCase()}` : stanceWords[stance];
    const told = own.flatMap(({ id }) => byId.get(id) ?? []);
    for (const { id } of told) byId.delete(id);
    const heading = `${words}: ${counted(count, 'claim')} by ${assertersCount.toLocaleString('en')}`;
    return { key: `${stance}${desired ? ' desired' : ''}`, heading, claims: told };
  });
  const rest = [...byId.values()];
  if (rest.length === 0) return sides;
  return [
    ...sides,
    { key: 'OTHER', heading: `Of other times: ${counted(rest.length, 'claim')}`, claims: rest },
  ];
}
