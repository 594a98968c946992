import type { Actor } from '../actors/actor.js';

/** Events between two actors in one bucket; null for the start: those that are not dated. */
export type EventBucket = {
  readonly bucket: string | null;
  readonly events: number;
  readonly announced: number;
  readonly meanIntensity: number | null;
};

/** What of a relation between two actors its place in a series is told by. */
export type DyadRelation = {
  readonly sign: number;
  /** How its standing runs through time, as `standingSteps` writes it. */
  readonly steps: readonly string[];
  readonly fromEarliest: string | null;
  readonly fromLatest: string | null;
  readonly untilEarliest: string | null;
  readonly untilLatest: string | null;
};

/** Two actors in one bucket. */
export type DyadPoint = {
  readonly start: string;
  readonly events: number;
  readonly announced: number;
  readonly meanIntensity: number | null;
  readonly relations: number;
  readonly sign: number | null;
  readonly contested: number;
};

/** Two actors over time. */
export type DyadSeries = {
  readonly a: Actor;
  readonly b: Actor;
  readonly points: readonly DyadPoint[];
  readonly undatedEvents: number;
  readonly truncated: boolean;
};
