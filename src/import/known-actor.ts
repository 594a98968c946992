import type { ActorKind } from '../vocabulary/words.js';

/** An actor that is there already, as far as telling it from others goes; `keys` are its ids elsewhere as `scheme:value`. */
export type KnownActor = {
  readonly id: string;
  readonly kind: ActorKind;
  readonly named: boolean;
  /** The data set or the source of the file that brought it. */
  readonly origin: string;
  readonly keys: readonly string[];
};
