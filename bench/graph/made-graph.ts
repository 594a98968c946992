import type { GeneratedSize } from './generated-records.js';

/** What a graph made for measuring is told to be. */
export const madeGraph = { title: 'A graph made for measuring', licence: 'none', digest: '' } as const;

/** When it was committed. */
export const madeAt = '2024-01-01T00:00:00Z';

/** 20,000 actors, the first an end of 40,000 relations where there are that many. */
export function madeSize(relations: number): GeneratedSize {
  return { actors: 20_000, relations, hub: 40_000 };
}
