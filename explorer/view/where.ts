import type { AsOf, RelationWhere } from '../generated/graphql.js';
import type { Filters, View } from './view.js';

/** The condition that the service is asked with; null for none. */
export function whereOf(filters: Filters): RelationWhere | null {
  const where: RelationWhere = {
    ...(filters.types && { typeIn: [...filters.types], subtypes: false }),
    ...(filters.signs && { signIn: [...filters.signs] }),
    ...(filters.statuses && { statusIn: [...filters.statuses] }),
    ...(filters.kinds && { kindIn: [...filters.kinds] }),
  };
  return Object.keys(where).length === 0 ? null : where;
}

/** Both clocks as the service is asked with them. */
export function asOfOf({ validAt, knownAt, reading }: Pick<View, 'validAt' | 'knownAt' | 'reading'>): AsOf {
  return { reading, ...(validAt !== null && { validAt }), ...(knownAt !== null && { knownAt }) };
}

/** Whether something is left out beyond what the service leaves out by itself. */
export function isNarrowed({ filters, validAt }: View): boolean {
  return validAt !== null || whereOf(filters) !== null;
}
