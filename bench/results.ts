import { writeFileSync } from 'node:fs';
import { type Machine, measuredCommit, thisMachine, usedVersions } from './machine.js';
import { type Bar, type Measured, passes, type Row } from './row.js';

/** A row with what came of it. */
export type Result = Pick<Row, 'part' | 'name' | 'other' | 'bar'> & {
  readonly measured: Measured;
  readonly pass: boolean;
};

/** What was measured where; `quick` tells that graphs were small and rounds few. */
export type Results = {
  readonly quick: boolean;
  readonly commit: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly rows: readonly Result[];
};

/** A row's result by its bar. */
export function resultOf({ part, name, other, bar }: Row, measured: Measured): Result {
  return { part, name, other, bar, measured, pass: passes(bar, measured.ratio) };
}

/** Results of this machine at this commit. */
export function resultsOf(rows: readonly Result[], quick: boolean): Results {
  return { quick, commit: measuredCommit(), machine: thisMachine(), versions: usedVersions(), rows };
}

/** Writes them in the form that others read: one flat entry a row. */
export function writeResults(file: URL, { rows, ...about }: Results): void {
  const entries = rows.map(({ measured: { ours, other, ratio, unit }, ...row }) => ({
    part: row.part,
    name: row.name,
    beside: row.other,
    ours: rounded(ours),
    other: rounded(other),
    unit,
    ratio: rounded(ratio),
    bar: row.bar,
    pass: row.pass,
  }));
  writeFileSync(file, `${JSON.stringify({ ...about, rows: entries }, null, 2)}\n`);
}

/** A bar as people write it. */
export function barText(bar: Bar): string {
  return 'atMost' in bar ? `≤ ${bar.atMost}` : `≥ ${bar.atLeast}`;
}

/** A number in three figures that count. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
