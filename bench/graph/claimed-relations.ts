import type { EagerResult } from 'neo4j-driver';
import type { BenchStore } from './store.js';

/** An actor, a relation of which it is the subject, with its claim and the actor that is its object. */
export type ClaimedRelation = { actorId: string; relationId: string; claimId: string; otherId: string };

/** Of each of the actors one relation and a claim about it. */
export async function claimedRelations(
  { driver, connection: { database } }: BenchStore,
  actorIds: readonly string[],
): Promise<readonly ClaimedRelation[]> {
  const { records } = await driver.executeQuery<EagerResult<ClaimedRelation>>(
    `UNWIND $actorIds AS actorId
     CALL (actorId) {
       MATCH (:Actor {id: actorId})-[:SUBJECT_OF]->(relation:Relation)<-[:ABOUT]-(claim:Claim)
       RETURN relation, claim ORDER BY relation.id LIMIT 1
     }
     RETURN actorId, relation.id AS relationId, claim.id AS claimId, relation.objectId AS otherId`,
    { actorIds },
    { database },
  );
  return records.map((record) => record.toObject());
}
