import type { SourceRecord } from '../data-set/data-set.js';
import type { OriginalsOf } from '../loader/claims-as-kept.js';

/** Which documents copy which. */
export type Originals = {
  add(source: Pick<SourceRecord, 'id' | 'copyOf'>): void;
  /** The document at the end of the copying, in a list; an empty one where it is not reached in the steps that the store is asked for. */
  readonly of: OriginalsOf;
};

/** As many as `loading/claims-of-propositions.cypher` follows. */
const mostSteps = 8;

/** Begins without documents. */
export function createOriginals(): Originals {
  const copied = new Map<string, string>();
  return {
    add({ id, copyOf }) {
      if (copyOf !== null) copied.set(id, copyOf);
    },
    of(sourceId) {
      let at = sourceId;
      for (let step = 0; step <= mostSteps; step++) {
        const next = copied.get(at);
        if (next === undefined) return [at];
        at = next;
      }
      return [];
    },
  };
}
