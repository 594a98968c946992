import type { NoPath } from './no-path.js';
import type { Path } from './path.js';

/** What a search came to. */
export type PathSearch = {
  readonly paths: readonly Path[];
  readonly truncated: boolean;
  /** Why there is none, which it takes a second search to tell; null where there is one. */
  whyNone(): Promise<NoPath | null>;
};
