import type { Verdict } from '../standing/judge.js';
import type { TimelineSort } from './timeline-item.js';

/** What an item of a timeline is, and how it is told. */
export type TimelineChange =
  | 'HAPPENED'
  | 'ANNOUNCED'
  | 'DENIED'
  | 'CONTESTED'
  | 'DESIRED'
  | 'BEGINS'
  | 'TO_BEGIN'
  | 'ENDS'
  | 'TO_END';

/** Announced is not done, whether or not it is disputed that it is to come. */
export function timelineChange(sort: TimelineSort, { status, projected }: Verdict): TimelineChange {
  if (sort === 'BEGINNING') return projected ? 'TO_BEGIN' : 'BEGINS';
  if (sort === 'END') return projected ? 'TO_END' : 'ENDS';
  if (status === 'DENIED' || status === 'CONTESTED' || status === 'DESIRED') return status;
  return projected ? 'ANNOUNCED' : 'HAPPENED';
}
