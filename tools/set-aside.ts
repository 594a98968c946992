import { parse } from 'yaml';
import type { Passage } from './passages.js';

/** A passage that holds nothing to encode, and why. */
export type SetAside = Passage & { readonly why: string };

const placeForm = /^(\d+):(\d+)-(\d+)$/;

/** Reads a file of `data/coverage`; throws at the first entry that is not `{ at: "12:2772-2803", why: "…" }`. */
export function readSetAside(yaml: string): SetAside[] {
  const list: unknown = parse(yaml) ?? [];
  if (!Array.isArray(list)) throw new Error('expected a list of passages, each with at and why');
  return list.map((entry: unknown) => {
    const { at, why } = Object(entry) as { at?: unknown; why?: unknown };
    const place = placeForm.exec(String(at));
    if (!place || typeof why !== 'string' || why.trim() === '')
      throw new Error(
        `${JSON.stringify(entry)} is not right; expected { at: "12:2772-2803", why: "a reason" }`,
      );
    const [paragraph = 0, start = 0, end = 0] = place.slice(1).map(Number);
    return { paragraph, start, end, why };
  });
}
