import type { Connection } from '../pages/connection.js';
import type { DatedText } from '../time/dated-text.js';
import type { Admiralty, SourceKind } from '../vocabulary/words.js';

/** A document; its words stay in it. */
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly published: DatedText | null;
  readonly retrieved: DatedText | null;
  readonly sha256: string;
  /** In UTF-16 units. */
  readonly length: number;
  readonly reliability: Admiralty;
  /** Name of the copy looked for in the folders of sources. */
  readonly file: string | null;
  readonly copyOfId: string | null;
};

/** A page of sources. */
export type SourceConnection = Connection<Source>;
