import { hash } from 'node:crypto';
import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import { jsonText } from './json-text.js';

type Path = GraphQLResolveInfo['path'];
/** What to leave out below a place: null for the place itself. */
type Places = Map<string | number, Places | null>;

/** The SHA-256 of an answer's data as they go over the wire, with null at the given paths. */
export function answerDigest(data: object, leftOut: readonly Path[]): string {
  const text = leftOut.length === 0 ? jsonText(data) : JSON.stringify(without(data, placesOf(leftOut)));
  return hash('sha256', text, 'hex');
}

function placesOf(paths: readonly Path[]): Places {
  const root: Places = new Map();
  for (const path of paths) {
    const keys = responsePathAsArray(path);
    const last = keys.pop();
    let places = root;
    for (const key of keys) {
      const below = places.get(key) ?? new Map();
      places.set(key, below);
      places = below;
    }
    if (last !== undefined) places.set(last, null);
  }
  return root;
}

function without(value: unknown, places: Places): unknown {
  if (places.size === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => below(item, places, index));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(item, places, key)]));
}

function below(value: unknown, places: Places, key: string | number): unknown {
  const inner = places.get(key);
  if (inner === undefined) return value;
  return inner === null ? null : without(value, inner);
}
