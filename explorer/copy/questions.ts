import {
  AmongDocument,
  ExpansionDocument,
  NeighborhoodDocument,
  PathsDocument,
} from '../generated/graphql.js';
import { pageOf } from '../graph/ask-expansion.js';
import { neighborhoodsOf } from '../graph/ask-graph.js';
import { pathsOf } from '../paths/paths-of.js';
import { isWhole } from '../view/changes.js';
import type { View } from '../view/view.js';
import { asOfOf, whereOf } from '../view/where.js';

/** A question as it is sent. */
export type CopiedQuestion = { readonly query: string; readonly variables: object };

/** The questions to which the view is the answer, as known at one time, so that they have the same answer tomorrow. */
export function questionsOf(view: View, committedAt: string | null): CopiedQuestion[] {
  const { actors, expansions, filters, path, panel } = view;
  const asOf = asOfOf({ ...view, knownAt: view.knownAt ?? committedAt });
  const asked = { actors, expansions, where: whereOf(filters), asOf };
  const partial = expansions.filter((one) => !isWhole(one));
  const { around, among } = neighborhoodsOf(asked);
  return [
    ...(around ? [{ query: NeighborhoodDocument.toString(), variables: around }] : []),
    ...(among ? [{ query: AmongDocument.toString(), variables: among }] : []),
    ...partial.map((one) => ({ query: ExpansionDocument.toString(), variables: pageOf(one, asked, null) })),
    ...(panel === 'paths' && path?.to
      ? [{ query: PathsDocument.toString(), variables: { ...pathsOf(path, view), asOf } }]
      : []),
  ].map(({ query, variables }) => ({ query: query.trim(), variables }));
}
