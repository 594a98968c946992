import type { AsOf } from '../../src/standing/as-of.js';

/** All that is known, on no day in particular: what is asked where nobody tells a time. */
export const asLastReported: AsOf = { validAt: null, knownAt: '9999-12-31T23:59:59Z', reading: 'POSSIBLE' };

/** The same where a statement wants to be told whether more has become known since: nothing has. */
export const asKnownNow = { ...asLastReported, isPast: false } as const;
