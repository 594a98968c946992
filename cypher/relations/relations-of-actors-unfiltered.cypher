// A page of the relations of each given actor, newest first, undated last, each with that actor and the one at the other end.
// For pages of which nothing is asked but the time: the same as relations-of-actors-newest, in half the text.
// @mode    read
// @rows    many
// @param   ids      LIST<STRING NOT NULL> NOT NULL
// @param   after    STRING NOT NULL
// @param   first    INTEGER NOT NULL
// @column  actorId  STRING NOT NULL
// @column  listKey  STRING NOT NULL
UNWIND $ids AS actorId
MATCH (owner:Actor {id: actorId})
CALL (actorId) {
  CALL (actorId) {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(subjectId, newestKey)
    WHERE relation.subjectId = actorId AND relation.newestKey < $after
      // @include as-of NODE=relation
    RETURN relation, relation.objectId AS otherId
    ORDER BY relation.subjectId DESC, relation.newestKey DESC
    LIMIT $first
    UNION ALL
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(objectId, newestKey)
    WHERE relation.objectId = actorId AND relation.newestKey < $after
      // @include as-of NODE=relation
    RETURN relation, relation.subjectId AS otherId
    ORDER BY relation.objectId DESC, relation.newestKey DESC
    LIMIT $first
  }
  WITH relation, otherId ORDER BY relation.newestKey DESC LIMIT $first
  MATCH (other:Actor {id: otherId})
  RETURN relation, other
}
RETURN
  // @include relation-columns-shown
  // @include claim-count-columns NODE=relation
  // @include actor-columns-shown NODE=owner PREFIX=owner
  // @include actor-columns-shown NODE=other PREFIX=other
  actorId AS actorId,
  relation.newestKey AS listKey
ORDER BY actorId, listKey DESC
