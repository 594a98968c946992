/** What there is to tell of a row: `field` is the way to what it is about, empty for the row as a whole. */
export type Finding = {
  readonly line: number;
  readonly is: 'SET_ASIDE' | 'MATCHED' | 'LOOK_ALIKE';
  readonly field: string;
  readonly reason: string;
};
