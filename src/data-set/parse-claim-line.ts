import { modalities, stances } from '../vocabulary/words.js';
import { insteadOf } from './nearest-word.js';
import { type EvidenceParts, parseEvidence } from './parse-evidence.js';
import type { Place, Report } from './problem.js';
import type { Word } from './word.js';

/** A claim in its author's words: nothing is looked up yet, what was left out is null or empty. */
export type ClaimParts = {
  place: Place;
  stance: Word | null;
  modality: Word | null;
  /** `[inferred] PERIOD` */
  claimed: readonly Word[];
  assertedBy: Word | null;
  via: readonly Word[];
  audience: Word | null;
  /** `[inferred] DATE` */
  madeAt: readonly Word[];
  evidence: readonly EvidenceParts[];
};

/** The words that begin a part; no key may be one of them. */
export const claimKeywords = ['inferred', 'by', 'via', 'to', 'made'] as const;

const order =
  '[STANCE] [MODALITY] [inferred] [PERIOD] [by WHO] [via WHO, WHO] [to AUDIENCE] [made [inferred] DATE] @ EVIDENCE';
const firstWords: readonly string[] = [...stances, ...modalities, ...claimKeywords];
const looksLikeDate = /^[\d.]/;

/** Takes a claim line apart; words that have no place in it are reported and skipped. */
export function parseClaimLine(words: readonly Word[], place: Place, report: Report): ClaimParts {
  const end = words.findIndex((word) => word.text === '@');
  if (end < 0) report(place, 'the evidence is missing; a claim ends with @ SOURCE PARAGRAPH:START-END');
  const line = openLine(end < 0 ? words : words.slice(0, end), report);
  const parts = {
    place,
    stance: line.take((text) => stances.some((stance) => stance === text)),
    modality: line.take((text) => modalities.some((modality) => modality === text)),
    claimed: line.takeDate(),
    assertedBy: line.takeAfter('by'),
    via: line.takeListAfter('via'),
    audience: line.takeAfter('to'),
    madeAt: line.takeDateAfter('made'),
    evidence: end < 0 ? [] : parseEvidence(words.slice(end + 1), place, report),
  };
  line.close();
  return parts;
}

function openLine(words: readonly Word[], report: Report) {
  const rest = [...words];

  const take = (fits: (text: string) => boolean): Word | null => {
    while (rest[0] && !firstWords.includes(rest[0].text) && !looksLikeDate.test(rest[0].text)) {
      const { text, place } = rest[0];
      report(place, `${text} has no place in a claim${insteadOf(text, firstWords)}`);
      rest.shift();
    }
    return rest[0] && fits(rest[0].text) ? (rest.shift() ?? null) : null;
  };

  const operandOf = (keyword: Word): Word | null => {
    if (rest[0] && !firstWords.includes(rest[0].text)) return rest.shift() ?? null;
    report(keyword.place, `nothing stands after ${keyword.text}; the order is ${order}`);
    return null;
  };

  const takeDate = (): readonly Word[] => {
    const inferred = take((text) => text === 'inferred');
    const date = inferred ? operandOf(inferred) : take((text) => looksLikeDate.test(text));
    if (date === null) return [];
    return inferred ? [inferred, date] : [date];
  };

  return {
    take,
    takeDate,
    takeAfter(keyword: string): Word | null {
      const found = take((text) => text === keyword);
      return found && operandOf(found);
    },
    takeListAfter(keyword: string): readonly Word[] {
      const taken: (Word | null)[] = [];
      let before = take((text) => text === keyword);
      while (before) {
        taken.push(operandOf(before));
        before = rest[0]?.text === ',' ? (rest.shift() ?? null) : null;
      }
      return taken.filter((word) => word !== null);
    },
    takeDateAfter(keyword: string): readonly Word[] {
      const found = take((text) => text === keyword);
      if (!found) return [];
      if (rest[0]?.text === 'inferred') return takeDate();
      const date = operandOf(found);
      return date ? [date] : [];
    },
    close(): void {
      const left = take(() => true);
      if (left) report(left.place, `${left.text} is out of order; the order is ${order}`);
    },
  };
}
