import type { PathsQueryVariables } from '../generated/graphql.js';
import type { PathAsked, View } from '../view/view.js';
import { asOfOf, whereOf } from '../view/where.js';

/** So many ways are shown. */
const mostPaths = 5;

/** The variables of the question for ways between two actors, under the filters and times of the view. */
export function pathsOf(
  path: PathAsked,
  view: Pick<View, 'filters' | 'validAt' | 'knownAt' | 'reading'>,
): PathsQueryVariables {
  return { ...path, limit: mostPaths, where: whereOf(view.filters), asOf: asOfOf(view) };
}
