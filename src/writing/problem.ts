import type { SearchHit } from '../search/search-hit.js';

/** One thing that is wrong with a request; `path` leads to the argument, outermost first. */
export type Mistake = { readonly path: readonly string[]; readonly message: string };

/** What was asked for cannot be written. */
export type Invalid = Mistake & { readonly code: 'INVALID' };
/** What was referred to by a reference to an actor or to a claim is not there. */
export type NotFound = Mistake & { readonly code: 'NOT_FOUND'; readonly nearest: readonly SearchHit[] };
/** A reference to an actor fits several. */
export type Ambiguous = Mistake & { readonly code: 'AMBIGUOUS'; readonly candidates: readonly SearchHit[] };

/** Why nothing was written. */
export type Problem = Invalid | NotFound | Ambiguous;

/** A mistake in words that begin with its place. */
export function mistake(path: readonly string[], wrong: string, right: string): Mistake {
  return { path, message: `${path.join('.')} ${wrong}; right would be ${right}.` };
}

/**
 * All that is wrong as one problem, null where nothing is. Actors that are missing or ambiguous are told as such, with what
 * comes near, as soon as that is all that is wrong.
 */
export function problemOf(mistakes: readonly Mistake[], actors: readonly Problem[] = []): Problem | null {
  const all = [...mistakes, ...actors];
  const [first] = all;
  if (!first) return null;
  const message = all.map((each) => each.message).join('\n');
  const [missing] = mistakes.length === 0 ? actors : [];
  return missing ? { ...missing, message } : { code: 'INVALID', path: first.path, message };
}
