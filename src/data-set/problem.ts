import { compareText } from './compare-text.js';

/** Where something stands; line and column count from 1, `path` is the way through the YAML: `relations[3].role`. */
export type Place = { file: string; line: number; column?: number; path: string };

/** One mistake: `message` says what is wrong and what would be right. */
export type DataProblem = Place & { message: string };

/** Takes note of a mistake and goes on, so that none hides another. */
export type Report = (place: Place, message: string) => void;

/** A mistake as one line of text, in the form that editors and terminals make a link of. */
export function formatProblem({ file, line, path, message }: DataProblem): string {
  return `${file}:${line} ${path === '' ? '' : `${path}: `}${message}`;
}

/** What `read` makes, or null when it reported anything: half-read records would raise problems that are none. */
export function soundly<T>(report: Report, read: (report: Report) => T): T | null {
  let sound = true;
  const made = read((place, message) => {
    sound = false;
    report(place, message);
  });
  return sound ? made : null;
}

/** In the order in which an author meets them: by file, then line and column. */
export function inReadingOrder(problems: readonly DataProblem[]): readonly DataProblem[] {
  return problems.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}
