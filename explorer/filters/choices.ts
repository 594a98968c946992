import type { ActorKind, Status } from '../generated/graphql.js';

/** Statuses to choose from, in the order of the legend. */
export const statusChoices: readonly Status[] = [
  'AFFIRMED',
  'CONTESTED',
  'DENIED',
  'NOMINAL',
  'DESIRED',
  'NOT_YET',
  'ENDED',
  'UNSTATED',
];

/** What the service shows on a day, where no statuses are chosen: all of which somebody speaks then. */
export const statusesOfADay: readonly Status[] = statusChoices.slice(0, 5);

/** Signs to choose from. */
export const signChoices: readonly number[] = [1, 0, -1];

/** Kinds to choose from, those that are alike beside one another. */
export const kindChoices: readonly ActorKind[] = [
  'STATE',
  'IGO',
  'ALLIANCE',
  'PERSON',
  'OFFICE',
  'GOVERNMENT_BODY',
  'LEGISLATURE',
  'MILITARY_FORCE',
  'ARMED_GROUP',
  'PARTY',
  'FACTION',
  'COMPANY',
  'MEDIA',
  'THINK_TANK',
  'POPULATION',
  'OTHER',
];
