import { isSeq } from 'yaml';
import { type ClaimParts, parseClaimLine } from './parse-claim-line.js';
import { placeOf, type YamlValue } from './parse-yaml.js';
import { type Place, soundly } from './problem.js';
import { readClaim } from './read-claim.js';
import { readClaimFields } from './read-claim-fields.js';
import { isText, readItems } from './read-collection.js';
import type { Reading } from './reading.js';
import { claimId } from './record-id.js';
import { splitWords } from './split-words.js';
import type { Word } from './word.js';

/** What is claimed; its id is null when it is wrong itself, and its claims are then checked but not kept. */
export type Proposition = { id: string | null; what: string; place: Place };

/** Reads the claims of one proposition: the one on its own line, when it has any words, and those of its list. */
export function readClaims(
  proposition: Proposition,
  line: readonly Word[],
  list: YamlValue | null,
  reading: Reading,
): void {
  const { id, what, place } = proposition;
  const items = readItems(list, reading.report);
  const isNoList = list !== null && !isSeq(list.node);
  if (line.length === 0 && items.length === 0 && !isNoList) {
    reading.report(place, `no claim; every ${what} needs at least one, such as @ SOURCE PARAGRAPH:START-END`);
  }
  if (line.length > 0) {
    keepClaim(id, place, reading, (inner) => parseClaimLine(line, place, inner.report));
  }
  for (const item of items) {
    keepClaim(id, placeOf(item), reading, ({ report }) =>
      isText(item)
        ? parseClaimLine(splitWords(item, report), placeOf(item), report)
        : readClaimFields(item, report),
    );
  }
}

function keepClaim(
  aboutId: string | null,
  place: Place,
  reading: Reading,
  parse: (reading: Reading) => ClaimParts,
): void {
  const said = soundly(reading.report, (report) => {
    const inner = { ...reading, report };
    return readClaim(parse(inner), inner);
  });
  if (aboutId === null || said === null) return;
  const claim = { aboutId, ...said };
  reading.records.claims.add({ id: claimId(claim), ...claim }, place);
}
