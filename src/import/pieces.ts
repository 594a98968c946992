import type { RecordBatch } from './record-batch.js';

/** What one row comes to. */
export type Pieces = Partial<
  Pick<
    RecordBatch,
    'sources' | 'events' | 'relations' | 'participations' | 'quantities' | 'identities' | 'claims'
  >
>;
