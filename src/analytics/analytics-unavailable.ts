/** That the database lacks Graph Data Science, or one that has what is asked for. */
export type AnalyticsUnavailable = { code: 'ANALYTICS_UNAVAILABLE'; message: string; path: null };

/** What a caller is told; `found` is the version there is, null for none. */
export function analyticsUnavailable(found: string | null): AnalyticsUnavailable {
  const lacks =
    found === null ? 'has no Graph Data Science' : `has Graph Data Science ${found}, which lacks this`;
  return {
    code: 'ANALYTICS_UNAVAILABLE',
    message: `The database ${lacks}; install version 2.13 or later beside it, or use the database that the service starts where NEO4J_URI is not set.`,
    path: null,
  };
}
