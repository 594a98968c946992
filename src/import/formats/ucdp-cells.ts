import type { SourceNotes } from '../row.js';

/** Whence all files of the program come. */
export function ucdpSource(title: string): SourceNotes {
  return {
    title,
    publisher: 'Uppsala Conflict Data Program',
    url: 'https://ucdp.uu.se/downloads/',
    licence: 'CC-BY-4.0',
  };
}

/** The digits of a whole number, which some editions write with `.0`; null when it is none. */
export function wholeNumber(text: string): string | null {
  return /^(\d+)(?:\.0+)?$/.exec(text)?.[1] ?? null;
}

/** The parts of a cell with several values; commas within brackets part nothing. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/,(?![^()]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Numbers of a cell with several; null when one is none. */
export function numbersOf(text: string): readonly string[] | null {
  const numbers = listOf(text).map(wholeNumber);
  return numbers.every((number) => number !== null) ? numbers : null;
}

const precisions: Readonly<Record<string, (day: string) => string>> = {
  '1': (day) => day,
  '2': (day) => `${day}~`,
  '3': (day) => day.slice(0, 7),
  '4': (day) => `${day.slice(0, 7)}~`,
  '5': (day) => day.slice(0, 4),
  '6': (day) => `${day.slice(0, 4)}~`,
  '7': () => '..',
};

/**
 * A day with its code of precision as EDTF: 1 the day, 2 about that day, 3 the month, 4 about that month, 5 the year, 6
 * about that year, 7 unknown, which is open. Null when either is out of form.
 */
export function datedBy(day: string, precision: string): string | null {
  const inPrecision = precisions[wholeNumber(precision || '1') ?? ''];
  return inPrecision && /^\d{4}-\d\d-\d\d$/.test(day) ? inPrecision(day) : null;
}
