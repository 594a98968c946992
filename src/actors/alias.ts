import type { DatedText } from '../time/dated-text.js';
import type { AliasStrength } from '../vocabulary/words.js';

/** One spelling of an actor's name. */
export type Alias = {
  readonly text: string;
  readonly lang: string | null;
  readonly strength: AliasStrength;
  readonly during: DatedText | null;
};
