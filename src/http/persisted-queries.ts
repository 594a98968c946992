import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { LRUCache } from 'lru-cache';

/** How many texts of operations are kept for clients that ask by hash, and how many bytes all of them may have. */
export type PersistedQueryLimits = { count: number; bytes: number };

/** What Apollo keeps registered texts in, those that were asked for last; false where none are to be kept. */
export function persistedQueries({
  count,
  bytes,
}: PersistedQueryLimits): NonNullable<ApolloServerOptions<BaseContext>['persistedQueries']> {
  if (count === 0 || bytes === 0) return false;
  const texts = new LRUCache<string, string>({ max: count, maxSize: bytes, sizeCalculation });
  return {
    cache: {
      get: async (key) => texts.get(key),
      set: async (key, text) => void texts.set(key, text),
      delete: async (key) => texts.delete(key),
    },
  };
}

function sizeCalculation(text: string, key: string): number {
  return Buffer.byteLength(text) + key.length;
}
