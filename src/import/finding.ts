/** What there is to tell of a row: `field` is the way to what it is about, empty for the row as a whole. */
export type Finding = {
  readonly line: number;
  readonly is: 'SET_ASIDE' | 'MATCHED' | 'LOOK_ALIKE';
  readonly field: string;
  readonly reason: string;
};

/** As a person meets them in the file; those of one line stay in their order. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((one, other) => one.line - other.line);
}

/** How many lines were set aside. */
export function linesAside(findings: readonly Finding[]): number {
  return new Set(findings.flatMap(({ is, line }) => (is === 'SET_ASIDE' ? [line] : []))).size;
}
