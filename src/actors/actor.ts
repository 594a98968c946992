import type { Connection } from '../pages/connection.js';
import type { DatedText } from '../time/dated-text.js';
import type { ActorKind } from '../vocabulary/words.js';

/** Who acts or is acted on; an unnamed one has its description for a name. */
export type Actor = {
  readonly id: string;
  readonly kind: ActorKind;
  readonly named: boolean;
  readonly name: string;
  readonly describedAs: string | null;
  readonly existence: DatedText | null;
  /** Ids of actors merged into this one, sorted. */
  readonly formerIds: readonly string[];
};

/** A page of actors. */
export type ActorConnection = Connection<Actor>;
