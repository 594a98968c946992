import type { GraphAnswer } from '../ask/graph-answer.js';
import { type KindGroup, kindGroup } from '../graph/kind-group.js';
import { type Standing, standingOf } from '../graph/standing.js';

/** What an entry of the legend shows, in what words, and how many there are in the picture. */
export type ActorEntry = { group: KindGroup; named: boolean; words: string; count: number };

/** As above, of relations. */
export type RelationEntry = { sign: -1 | 0 | 1; standing: Standing; words: string; count: number };

const groups: readonly (readonly [KindGroup, string])[] = [
  ['state', 'state'],
  ['person', 'person'],
  ['body', 'office or body'],
  ['military', 'forces of a state'],
  ['armed', 'armed group'],
  ['party', 'party or faction'],
  ['other', 'other'],
];
const signs = [
  [1, 'cooperative'],
  [-1, 'conflictual'],
  [0, 'structural'],
] as const;
const standings: readonly (readonly [Standing, string])[] = [
  ['contested', 'contested: affirmed and denied'],
  ['nominal', 'in name or in part'],
  ['wished', 'only wished for'],
  ['denied', 'only denied'],
];

/** The kinds of actor that occur, and how many have no name. */
export function actorEntries({ actors }: GraphAnswer): ActorEntry[] {
  const entries = groups.map(([group, words]) => ({
    group,
    named: true,
    words,
    count: actors.filter(({ kind }) => kindGroup(kind) === group).length,
  }));
  const unnamed = actors.filter(({ named }) => !named).length;
  return withSome([...entries, { group: 'other', named: false, words: 'without a name', count: unnamed }]);
}

/** The signs that occur: an affirmed line of each. */
export function signEntries({ relations }: GraphAnswer): RelationEntry[] {
  return withSome(
    signs.map(([sign, words]) => ({
      sign,
      standing: 'affirmed' as const,
      words,
      count: relations.filter((relation) => relation.sign === sign).length,
    })),
  );
}

/** The standings that occur besides the plain one. */
export function standingEntries({ relations }: GraphAnswer): RelationEntry[] {
  return withSome(
    standings.map(([standing, words]) => ({
      sign: 0 as const,
      standing,
      words,
      count: relations.filter(({ claimCounts }) => standingOf(claimCounts) === standing).length,
    })),
  );
}

function withSome<Entry extends { count: number }>(entries: Entry[]): Entry[] {
  return entries.filter(({ count }) => count > 0);
}
