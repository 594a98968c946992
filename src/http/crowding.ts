/** A queue that has not been empty for so long is no burst that passes. */
const burstMs = 100;

/** Hears how many wait and tells whether it is a crowd: some waited for 100 ms without a pause, and since then there was no pause as long. */
export type Crowding = (waiting: number, now: number) => boolean;

/** Tells a burst, in which all may wait, from a load that is more than can be served, in which waiting would only make everybody late. */
export function createCrowding(): Crowding {
  let waitedSince: number | null = null;
  let lastWait = Number.NEGATIVE_INFINITY;
  let isCrowd = false;
  return (waiting, now) => {
    if (waiting > 0) {
      waitedSince ??= now;
      lastWait = now;
      if (now - waitedSince >= burstMs) isCrowd = true;
    } else {
      waitedSince = null;
      if (now - lastWait >= burstMs) isCrowd = false;
    }
    return isCrowd;
  };
}
