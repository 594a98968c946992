import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/data-set/data-set.js';
import { bodies, founding, hasArticle, needsArticle, readableEvidence } from './founding-set.js';
import { evidenceOf, nameOf } from './labels.js';
import { isMentioned, sentencesAround } from './mentions.js';
import { withoutMention } from './without-mention.js';

const named = new Map(founding.actors.filter((actor) => actor.named).map((actor) => [actor.id, actor]));
/** The actors that propositions are between, by id of the proposition. */
const ends = new Map<string, readonly string[]>([
  ...founding.relations.map(({ id, subjectId, objectId }) => [id, [subjectId, objectId]] as const),
  ...founding.participations.map(({ id, actorId }) => [id, [actorId]] as const),
  ...founding.quantities.map(({ id, ofId }) => [id, [ofId]] as const),
  ...founding.identities.map(({ id, aId, bId }) => [id, [aId, bId]] as const),
]);

/** A line for each named actor of the claim that its sentences do not name. */
function unmentioned(claim: ClaimRecord): string[] {
  const context = readableEvidence(claim).map(({ piece, text }) => sentencesAround(text, piece));
  const actors = [...(ends.get(claim.aboutId) ?? []), claim.assertedById, ...claim.viaIds];
  return [...new Set(actors)]
    .flatMap((id) => named.get(id) ?? [])
    .filter((actor) => !isMentioned(actor, context.join('\n')))
    .map((actor) => `${nameOf(claim.aboutId)}: ${nameOf(actor.id)} @ ${evidenceOf(claim)}`);
}

describe.each(bodies)('a named actor of a claim %s', (_name, { atHand, has }) => {
  it.skipIf(!atHand)('is named where the claim is cited, unless a reason is given why not', () => {
    const lines = founding.claims.filter((claim) => has([claim])).flatMap(unmentioned);
    expect([...new Set(lines)].filter((line) => !(line in withoutMention))).toEqual([]);
  });
});

describe.skipIf(!hasArticle)(`a reason why an actor is not named ${needsArticle}`, () => {
  it('is given for actors that are not named, and in words', () => {
    const lines = founding.claims.flatMap(unmentioned);
    expect(Object.keys(withoutMention).filter((line) => !lines.includes(line))).toEqual([]);
    expect(Object.values(withoutMention)).not.toContain('');
  });
});
