/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A stretch within one paragraph, told as locators tell it; paragraphs are the lines that are not blank, from 1. */
export type Passage = Span & { readonly paragraph: number };

// Without the blanks at its ends, as a locator must be.
const lineForm = /\S(?:.*\S)?/gu;
const wordForm = /[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu;
/** Ends no sentence: a point that only shortens a word (U.S., R.), and the mark of a question that somebody is then said to have put. */
const goesOn = /(?<![\p{L}\p{N}])\p{Lu}\.\s*$|[?!]”\s*$/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The lines of a text that are not blank. */
export function paragraphsOf(text: string): Passage[] {
  return matchesOf(text, lineForm, 0).map((span, at) => ({ paragraph: at + 1, ...span }));
}

/** The sentences of all paragraphs; words in quotes and who said them are one sentence. */
export function sentencesOf(text: string): Passage[] {
  return paragraphsOf(text).flatMap(({ paragraph, start, end }) => {
    const sentences: Passage[] = [];
    let open = '';
    for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
      const from = start + index - open.length;
      open += segment;
      if (goesOn.test(open) && start + index + segment.length < end) continue;
      sentences.push({ paragraph, start: from, end: from + open.trimEnd().length });
      open = '';
    }
    return sentences;
  });
}

/** The words within a stretch of the text; what hyphens, points and apostrophes join is one. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return matchesOf(text.slice(start, end), wordForm, start);
}

/** Whether the two have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether all of the one lies in the other. */
export function liesIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A passage as claims cite it: `12:2772-2803`. */
export function formatPassage({ paragraph, start, end }: Passage): string {
  return `${paragraph}:${start}-${end}`;
}

function matchesOf(text: string, form: RegExp, offset: number): Span[] {
  return [...text.matchAll(form)].map(({ 0: match, index }) => ({
    start: offset + index,
    end: offset + index + match.length,
  }));
}
