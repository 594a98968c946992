// A page of the relations of each given actor, latest recorded first, each with that actor and the one at the other end.
// Both ends have an index in list order, so that a hub's page costs what anybody's does.
// @mode    read
// @rows    many
// @param   ids      LIST<STRING NOT NULL> NOT NULL
// @param   outgoing BOOLEAN NOT NULL
// @param   incoming BOOLEAN NOT NULL
// @param   other    LIST<STRING NOT NULL>
// @param   after    STRING NOT NULL
// @param   first    INTEGER NOT NULL
// @column  actorId  STRING NOT NULL
// @column  listKey  STRING NOT NULL
UNWIND $ids AS actorId
MATCH (owner:Actor {id: actorId})
CALL (actorId) {
  CALL (actorId) {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(subjectId, recordedKey)
    WHERE relation.subjectId = actorId AND relation.recordedKey < $after
      AND ($outgoing OR relation.symmetric)
      AND ($other IS NULL OR relation.objectId IN $other)
      // @include relation-filter KINDS=[relation.objectKind]
    RETURN relation, relation.objectId AS otherId
    ORDER BY relation.subjectId DESC, relation.recordedKey DESC
    LIMIT $first
    UNION ALL
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(objectId, recordedKey)
    WHERE relation.objectId = actorId AND relation.recordedKey < $after
      AND ($incoming OR relation.symmetric)
      AND ($other IS NULL OR relation.subjectId IN $other)
      // @include relation-filter KINDS=[relation.subjectKind]
    RETURN relation, relation.subjectId AS otherId
    ORDER BY relation.objectId DESC, relation.recordedKey DESC
    LIMIT $first
  }
  WITH relation, otherId ORDER BY relation.recordedKey DESC LIMIT $first
  MATCH (other:Actor {id: otherId})
  RETURN relation, other
}
RETURN
  // @include relation-columns-shown
  // @include claim-count-columns NODE=relation
  // @include actor-columns-shown NODE=owner PREFIX=owner
  // @include actor-columns-shown NODE=other PREFIX=other
  actorId AS actorId,
  relation.recordedKey AS listKey
ORDER BY actorId, listKey DESC
