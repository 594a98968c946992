import type { ClaimParts } from './parse-claim-line.js';
import { parseEvidence } from './parse-evidence.js';
import type { YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { isText, readItems } from './read-collection.js';
import { readFields } from './read-fields.js';
import { readWord } from './read-scalar.js';
import { splitWords } from './split-words.js';

const keys = [
  'stance',
  'modality',
  'claimed',
  'assertedBy',
  'via',
  'audience',
  'madeAt',
  'evidence',
] as const;

/** Reads a claim written as a mapping; `via` and `evidence` are one text or a list. */
export function readClaimFields(value: YamlValue, report: Report): ClaimParts {
  const fields = readFields(value, keys, report);
  const wordOf = (key: (typeof keys)[number]) => readWord(fields.get(key), report);
  const evidence = fields.require('evidence');
  return {
    place: fields.place,
    stance: wordOf('stance'),
    modality: wordOf('modality'),
    claimed: splitWords(fields.get('claimed'), report),
    assertedBy: wordOf('assertedBy'),
    via: textsOf(fields.get('via'), report)
      .flatMap((text) => splitWords(text, report))
      .filter((word) => word.text !== ','),
    audience: wordOf('audience'),
    madeAt: splitWords(fields.get('madeAt'), report),
    evidence: textsOf(evidence, report).flatMap((text) =>
      parseEvidence(splitWords(text, report), fields.place, report),
    ),
  };
}

function textsOf(value: YamlValue | null, report: Report): readonly YamlValue[] {
  return value && isText(value) ? [value] : readItems(value, report);
}
