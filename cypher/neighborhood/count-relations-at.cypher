// How many relations that fit each given actor is an end of.
// @mode   read
// @rows   many
// @param  ids     LIST<STRING NOT NULL> NOT NULL
// @column actorId STRING NOT NULL
// @column total   INTEGER NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, newestKey)
  WHERE relation.subjectId = actorId AND relation.newestKey > ''
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, newestKey)
  WHERE relation.objectId = actorId AND relation.newestKey > ''
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
}
RETURN actorId AS actorId, count(relation) AS total
ORDER BY actorId
