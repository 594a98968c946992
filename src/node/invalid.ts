/** Arguments that cannot be answered as they stand, at a place among them. */
export type Invalid = { code: 'INVALID'; message: string; path: string[] };

/** That the argument at this place is wrong, and what would be right. */
export function invalid(path: readonly string[], message: string): Invalid {
  return { code: 'INVALID', message, path: [...path] };
}

/** Several as one, with a line for each, at the place of the first; null where there is none. */
export function invalidOf(mistakes: readonly Invalid[]): Invalid | null {
  const [first] = mistakes;
  return first ? { ...first, message: mistakes.map(({ message }) => message).join('\n') } : null;
}

/** The GraphQL type of a problem by its code; null for what is none. */
export function problemType(result: object): 'NotFound' | 'Invalid' | null {
  if (!('code' in result)) return null;
  return result.code === 'NOT_FOUND' ? 'NotFound' : 'Invalid';
}
