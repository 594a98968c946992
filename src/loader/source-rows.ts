import type { SourceRecord } from '../data-set/data-set.js';
import type { UpsertSourcesSource } from '../graph/queries.generated.js';
import { textKey } from '../pages/list-key.js';
import { foldName } from '../search/name-fold.js';

/** A document as the store keeps it. */
export function sourceRow({ published, retrieved, copyOf, ...source }: SourceRecord): UpsertSourcesSource {
  return {
    ...source,
    titleKey: textKey(foldName(source.title), source.id),
    published: published?.edtf ?? null,
    publishedInferred: published?.inferred ?? false,
    retrieved: retrieved?.edtf ?? null,
    copyOfId: copyOf,
  };
}
