import { createHash } from 'node:crypto';
import type { CypherQuery } from '../graph/query.js';

/** A graph that the database keeps in memory, with what it was made of. */
export type Projection = { readonly name: string; readonly nodes: number; readonly relations: number };

/** What a projecting statement tells. */
type Size = { readonly nodes: number; readonly relations: number };

/** How a projection is made: the statement and all its parameters but the name, and of which version of the data. */
export type ProjectionAsked<Params extends object = object> = {
  readonly query: CypherQuery<Params & { readonly name: string }, Size>;
  readonly params: Params;
  readonly dataVersion: number;
};

/** What all names of projections of this service begin with, whichever process of it made them. */
export const namePrefix = 'political-relations:';

/** A name that only the same graph has. */
export function projectionName<Params extends object>({
  query,
  params,
  dataVersion,
}: ProjectionAsked<Params>): string {
  const content = JSON.stringify([query.name, dataVersion, Object.entries(params).toSorted(byName)]);
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 32);
  return `${namePrefix}${digest}`;
}

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
