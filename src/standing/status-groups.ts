import { type Status, statuses } from '../vocabulary/words.js';

const silent: readonly Status[] = ['UNRECORDED', 'RETRACTED', 'NOT_YET', 'ENDED', 'UNSTATED'];

/** Of what some say that it holds, wholly or in part. */
export const statusesThatHold: readonly Status[] = ['AFFIRMED', 'CONTESTED', 'NOMINAL'];

/** Of what somebody speaks of at the time, be it to deny it or to wish for it. */
export const spokenStatuses: readonly Status[] = statuses.filter((status) => !isSilent(status));

/** Whether some say that it holds, wholly or in part. */
export function holds(status: Status): boolean {
  return statusesThatHold.includes(status);
}

/** Whether nobody speaks of the time. */
export function isSilent(status: Status): boolean {
  return silent.includes(status);
}
