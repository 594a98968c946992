/** How much may be asked of an analysis. */
export type AnalyticsLimits = {
  /** The most relations that a graph may have. */
  readonly maxRelations: number;
  /** Up to how many actors times relations what looks at all shortest ways is exact. */
  readonly exactSteps: number;
  /** For how long one may run, and wait for its turn. */
  readonly timeoutMs: number;
  /** How many may run at once, of all requests; others wait. */
  readonly atOnce: number;
};
