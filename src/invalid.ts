/** A request that cannot be answered as it stands; `path` names the argument. */
export type Invalid = {
  readonly __typename: 'Invalid';
  readonly code: 'INVALID';
  readonly message: string;
  readonly path: readonly string[];
};

/** Says what is wrong with an argument and what would be right. */
export function invalid(argument: string, problem: string, expected: string): Invalid {
  const message = `${argument} ${problem}; right would be ${expected}.`;
  return { __typename: 'Invalid', code: 'INVALID', message, path: [argument] };
}
