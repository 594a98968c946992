import { fidelities } from '../vocabulary/words.js';
import type { EvidenceRecord } from './data-set.js';
import type { EvidenceParts } from './parse-evidence.js';
import { sourceIdOf } from './read-reference.js';
import type { Reading } from './reading.js';
import { oneOf } from './word.js';

/** One piece of evidence, its offsets compared with the length of the source. */
export function readEvidence(parts: EvidenceParts, reading: Reading): EvidenceRecord {
  const { report, records } = reading;
  const { place, source, paragraph, start, end } = parts;
  const sourceId = sourceIdOf(source, reading) ?? '';
  const length = records.sources.get(sourceId)?.length ?? Number.POSITIVE_INFINITY;
  if (paragraph < 1) report(place, 'paragraph 0; paragraphs count from 1');
  if (start >= end)
    report(place, `offsets ${start}-${end} hold no text; the end must be greater than the start`);
  if (end > length) {
    report(place, `offset ${end} lies outside the source ${source.text}, which has ${length} characters`);
  }
  const fidelity = oneOf(parts.fidelity, fidelities, 'fidelity', report) ?? 'PARAPHRASED';
  return { sourceId, paragraph, start, end, fidelity };
}
