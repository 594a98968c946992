/** The best single statement for actors with the newest of their relations: both indexes in list order, then the shorter list. */
export const relationsOfActors = `
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
CALL (actor, id) {
  CALL (id) {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(subjectId, newestKey)
    WHERE relation.subjectId = id AND relation.newestKey < '￿' AND relation.knownUntil IS NULL
    RETURN relation, relation.objectId AS otherId
    ORDER BY relation.subjectId DESC, relation.newestKey DESC
    LIMIT $first
    UNION ALL
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(objectId, newestKey)
    WHERE relation.objectId = id AND relation.newestKey < '￿' AND relation.knownUntil IS NULL
    RETURN relation, relation.subjectId AS otherId
    ORDER BY relation.objectId DESC, relation.newestKey DESC
    LIMIT $first
  }
  WITH relation, otherId ORDER BY relation.newestKey DESC LIMIT $first
  MATCH (other:Actor {id: otherId})
  RETURN collect([
    relation.id, relation.type, relation.subjectId,
    relation.affirms, relation.denies, relation.qualifies, relation.desires,
    other.id, other.name
  ]) AS relations
}
RETURN actor.id AS id, actor.name AS name, relations`;
