import type { Place, Report } from './problem.js';
import type { Word } from './word.js';

/** One piece of evidence in its author's words; the offsets are not yet compared with the source. */
export type EvidenceParts = {
  place: Place;
  source: Word;
  paragraph: number;
  start: number;
  end: number;
  fidelity: Word | null;
};

const locatorForm = /^(\d{1,9}):(\d{1,9})-(\d{1,9})$/;
const form = 'SOURCE PARAGRAPH:START-END [FIDELITY], several parted by ;';

/** Takes apart what stands behind the `@`; pieces out of form are reported and left out. */
export function parseEvidence(
  words: readonly Word[],
  place: Place,
  report: Report,
): readonly EvidenceParts[] {
  return piecesOf(words).flatMap((piece) => {
    const [source, locator, fidelity = null, further] = piece;
    const offsets = locatorForm.exec(locator?.text ?? '');
    if (!source) {
      report(place, `evidence is missing; expected ${form}`);
    } else if (!offsets) {
      const wrong = locator ?? source;
      report(wrong.place, `${wrong.text} is no place in a source; expected ${form}`);
    } else if (further) {
      report(further.place, `${further.text} is too much; expected ${form}`);
    } else {
      const [paragraph = 0, start = 0, end = 0] = offsets.slice(1).map(Number);
      return [{ place: source.place, source, paragraph, start, end, fidelity }];
    }
    return [];
  });
}

function piecesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const pieces: Word[][] = [[]];
  for (const word of words) {
    if (word.text === ';') pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces;
}
