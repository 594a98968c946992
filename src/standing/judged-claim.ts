import type { DatedText } from '../time/dated-text.js';
import type { When } from '../time/when.js';
import type { Modality, Stance } from '../vocabulary/words.js';

/** What of a claim its proposition's standing is judged by. */
export type JudgedClaim = {
  readonly stance: Stance;
  readonly modality: Modality;
  /** Null stands for the proposition's own period. */
  readonly claimed: DatedText | null;
  readonly madeAt: DatedText | null;
};

/** The period that claims without one are about: the date of what happens, of a relation what claims tell as facts; null ends are not stated. */
export type OwnPeriod = {
  readonly from: When | null;
  readonly until: When | null;
  /** Events happen, and numbers are of a moment: who reports one, at whatever time, does not see it go on. */
  readonly happens: boolean;
};

/** Whether a claim takes part in the verdict; wishes and demands are shown, never counted. */
export function isCounted({ modality }: Pick<JudgedClaim, 'modality'>): boolean {
  return modality !== 'DESIRED';
}
