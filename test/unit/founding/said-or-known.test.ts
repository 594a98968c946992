import { expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/data-set/data-set.js';
import { founding } from './founding-set.js';

const article = 'source:article';

/** The ids of the actors of which these claims speak, or whose word they are. */
function actorsOf(claims: readonly ClaimRecord[]): Set<string> {
  const about = new Set(claims.map(({ aboutId }) => aboutId));
  const has = ({ id }: { id: string }) => about.has(id);
  return new Set([
    ...founding.relations.filter(has).flatMap(({ subjectId, objectId }) => [subjectId, objectId]),
    ...founding.participations.filter(has).map(({ actorId }) => actorId),
    ...founding.quantities.filter(has).map(({ ofId }) => ofId),
    ...founding.identities.filter(has).flatMap(({ aId, bId }) => [aId, bId]),
    ...claims.flatMap(({ assertedById, viaIds }) => [assertedById, ...viaIds]),
  ]);
}

const cites = (claim: ClaimRecord, id: string) => claim.evidence.some(({ sourceId }) => sourceId === id);

it('takes what the article does not say from sources that are marked as background', () => {
  const others = founding.sources.filter(({ id }) => id !== article);
  expect(others.map(({ kind }) => kind)).toEqual(others.map(() => 'BACKGROUND'));
});

it('never mixes in one claim what is read with what is known', () => {
  const mixed = founding.claims.filter(
    ({ evidence }) => new Set(evidence.map(({ sourceId }) => sourceId)).size > 1,
  );
  expect(mixed).toEqual([]);
});

it('lets the background speak for itself, and nobody else through it', () => {
  const known = founding.claims.filter((claim) => !cites(claim, article));
  expect(new Set(known.map(({ assertedById }) => assertedById))).toEqual(new Set(['source:background']));
});

it('has no actor of whom the article does not speak but the four whom docs/data.md names', () => {
  const spokenOf = actorsOf(founding.claims.filter((claim) => cites(claim, article)));
  const others = founding.actors.map(({ id }) => id).filter((id) => !spokenOf.has(id));
  expect(others.toSorted()).toEqual([
    'actor:al-sistani',
    'actor:popular-mobilization-forces',
    'actor:quds-force',
    'actor:saddam-hussein',
  ]);
});

it('has no actor of whom nobody claims anything', () => {
  const spokenOf = actorsOf(founding.claims);
  expect(founding.actors.filter(({ id }) => !spokenOf.has(id))).toEqual([]);
});
