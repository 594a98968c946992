import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/data-set/data-set.js';
import { groupRows } from '../../../src/graph/group-rows.js';
import type { DatedText } from '../../../src/time/dated-text.js';
import { datesIn, untold } from './dates-told.js';
import { bodies, founding, readableEvidence, texts } from './founding-set.js';
import { evidenceOf, nameOf } from './labels.js';
import { sentencesAround } from './mentions.js';
import { tellsNumber } from './number-words.js';

const note = texts.get('source:background') ?? '';
const quantities = new Map(founding.quantities.map((quantity) => [quantity.id, quantity]));
const claimsByProposition = groupRows(founding.claims, ({ aboutId }) => aboutId);
const claimsAbout = (id: string) => claimsByProposition.get(id) ?? [];

/** The passages that claims cite. */
function passages(claims: readonly Pick<ClaimRecord, 'evidence'>[]): string {
  return claims
    .flatMap(readableEvidence)
    .map(({ piece, text }) => text.slice(piece.start, piece.end))
    .join('\n');
}

/** The sentences in which these passages stand, and those before them. */
function sentences(claims: readonly ClaimRecord[]): string {
  return claims
    .flatMap(readableEvidence)
    .map(({ piece, text }) => sentencesAround(text, piece))
    .join('\n');
}

/** A line for each part of a date that neither the text nor the note tells; none if the date says that it is inferred. */
function wanting(id: string, date: DatedText | null, told: string, claims: readonly ClaimRecord[]): string[] {
  if (!date || date.inferred) return [];
  const where = claims.map(evidenceOf).join('; ');
  return datesIn(date.edtf)
    .map((each) => untold(each, told, note))
    .filter((missing) => missing !== null)
    .map((missing) => `${nameOf(id)}: ${missing} is not told @ ${where}`);
}

describe.each(bodies)('a number %s', (_name, { atHand, has }) => {
  it.skipIf(!atHand)('stands in digits or words in the passage of each claim that does not infer it', () => {
    const wrong = founding.claims.flatMap((claim) => {
      const quantity = quantities.get(claim.aboutId);
      const evidence = claim.evidence.filter(({ fidelity }) => fidelity !== 'INFERRED');
      if (!quantity || evidence.length === 0 || !has([claim])) return [];
      const told = passages([{ evidence }]);
      return [quantity.low, quantity.best, quantity.high]
        .filter((number) => number !== null && !tellsNumber(told, number))
        .map((number) => `${nameOf(quantity.id)}: ${number} is not told @ ${evidenceOf(claim)}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(bodies)('a date not marked as inferred %s', (_name, { atHand, has }) => {
  it.skipIf(!atHand)('stands in the passage of the claim, month and day there or in the note', () => {
    const claims = founding.claims.filter((claim) => has([claim]));
    const wrong = claims.flatMap((claim) =>
      wanting(claim.aboutId, claim.claimed, passages([claim]), [claim]),
    );
    expect(wrong).toEqual([]);
  });

  it.skipIf(!atHand)('stands in a passage cited for the event, month and day there or in the note', () => {
    const wrong = founding.events.flatMap(({ id, occurred }) => {
      const claims = claimsAbout(id);
      return has(claims) ? wanting(id, occurred, passages(claims), claims) : [];
    });
    expect(wrong).toEqual([]);
  });

  it.skipIf(!atHand)(
    'stands in a sentence cited for the quantity, month and day there or in the note',
    () => {
      const wrong = founding.quantities.flatMap(({ id, at }) => {
        const claims = claimsAbout(id);
        return has(claims) ? wanting(id, at, sentences(claims), claims) : [];
      });
      expect(wrong).toEqual([]);
    },
  );
});
