import { foldName } from '../../search/name-fold.js';

/** What an id can be made of from a name, such as `cote-divoire`; empty when the name has no letter or digit. */
export function actorKey(name: string): string {
  return foldName(name).slice(0, 120).trim().replaceAll(' ', '-');
}
