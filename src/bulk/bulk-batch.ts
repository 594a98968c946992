import type { RecordBatch } from '../import/record-batch.js';

/** A batch with the origin of what it holds. */
export type BulkBatch = { readonly batch: RecordBatch; readonly origin: string };
