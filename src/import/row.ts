import type { ImportRecord } from './import-record.js';

/** What is wrong with a row: `field` is the way to it, `reason` says what is wrong and what would be right. */
export type RowProblem = { readonly field: string; readonly reason: string };

/** A line of a file, counted from 1, and what it says, or what is wrong with it; one line can bring several records. */
export type Row =
  | { readonly line: number; readonly record: ImportRecord }
  | { readonly line: number; readonly problems: readonly RowProblem[] };

/** What a format tells of the document that its files are, where it knows. */
export type SourceNotes = {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly licence?: string;
};

/** A format of files: `read` takes the text as it comes, in pieces, and holds no more of it than a row. */
export type Format = {
  readonly name: string;
  /** One line for `--help`. */
  readonly summary: string;
  /** Left out: UTF-8. */
  readonly encoding?: 'latin1';
  readonly source?: SourceNotes;
  /** Whether a file is of this format, by its name without `.gz` and its first 4,096 characters. */
  fits(name: string, head: string): boolean;
  /** `name` is that of the file, as `fits` is told it. */
  read(text: AsyncIterable<string>, name: string): AsyncIterable<Row>;
};
