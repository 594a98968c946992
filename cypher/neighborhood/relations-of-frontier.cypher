// The newest relations of each given actor that fit, with the actor at the other end. Both ends have an index in list order, so that a
// hub costs what anybody does.
// @mode   read
// @rows   many
// @param  ids        LIST<STRING NOT NULL> NOT NULL
// @param  first      INTEGER NOT NULL
// @column actorId    STRING NOT NULL
// @column relationId STRING NOT NULL
// @column listKey    STRING NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  CALL (actorId) {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(subjectId, newestKey)
    WHERE relation.subjectId = actorId AND relation.newestKey > ''
      // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
    RETURN relation, relation.objectId AS otherId
    ORDER BY relation.subjectId DESC, relation.newestKey DESC
    LIMIT $first
    UNION ALL
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(objectId, newestKey)
    WHERE relation.objectId = actorId AND relation.newestKey > ''
      // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
    RETURN relation, relation.subjectId AS otherId
    ORDER BY relation.objectId DESC, relation.newestKey DESC
    LIMIT $first
  }
  WITH relation, otherId ORDER BY relation.newestKey DESC LIMIT $first
  MATCH (other:Actor {id: otherId})
  RETURN relation, other
}
RETURN
  // @include actor-columns NODE=other PREFIX=other
  actorId AS actorId,
  relation.id AS relationId,
  relation.newestKey AS listKey
ORDER BY actorId, listKey DESC
