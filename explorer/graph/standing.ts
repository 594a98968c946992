import type { DrawnRelationFragment, Status } from '../generated/graphql.js';

/** How a line is drawn: by what claims come to. `elsewhen`: nobody speaks of this time. */
export type Stroke = 'affirmed' | 'contested' | 'denied' | 'nominal' | 'wished' | 'elsewhen';

const strokes: Readonly<Record<Status, Stroke>> = {
  AFFIRMED: 'affirmed',
  CONTESTED: 'contested',
  DENIED: 'denied',
  NOMINAL: 'nominal',
  DESIRED: 'wished',
  NOT_YET: 'elsewhen',
  ENDED: 'elsewhen',
  UNSTATED: 'elsewhen',
  RETRACTED: 'elsewhen',
  UNRECORDED: 'elsewhen',
};

/** In words, as the legend and the summary tell them. */
export const strokeWords: Readonly<Record<Stroke, string>> = {
  affirmed: 'affirmed',
  contested: 'contested',
  denied: 'denied',
  nominal: 'in name only, or in part',
  wished: 'wished or demanded',
  elsewhen: 'not of this time',
};

/** The words of the service's statuses, in their order. */
export const statusWords: Readonly<Record<Status, string>> = {
  AFFIRMED: 'affirmed',
  CONTESTED: 'contested',
  DENIED: 'denied',
  NOMINAL: 'in name only, or in part',
  DESIRED: 'wished or demanded',
  NOT_YET: 'not yet',
  ENDED: 'ended',
  UNSTATED: 'not stated for this time',
  RETRACTED: 'withdrawn',
  UNRECORDED: 'not known yet',
};

/** The stroke that stands for a status. */
export function strokeOf({ status }: DrawnRelationFragment['standing']): Stroke {
  return strokes[status];
}

/** For example "contested, 4 for, 5 against" or "affirmed, projected". */
export function standingWords({
  status,
  projected,
  affirm,
  deny,
}: DrawnRelationFragment['standing']): string {
  const sides = deny > 0 ? [`${affirm} for`, `${deny} against`] : [];
  return [statusWords[status], ...(projected ? ['projected'] : []), ...sides].join(', ');
}
