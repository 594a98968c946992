// The relations between two of the given actors that fit, newest first, undated last.
// @mode   read
// @rows   many
// @param  ids     LIST<STRING NOT NULL> NOT NULL
// @param  first   INTEGER NOT NULL
// @column listKey STRING NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, newestKey)
  WHERE relation.subjectId = actorId AND relation.newestKey > '' AND relation.objectId IN $ids
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  ORDER BY relation.subjectId DESC, relation.newestKey DESC
  LIMIT $first
}
WITH relation
ORDER BY relation.newestKey DESC
LIMIT $first
RETURN
  // @include relation-columns
  // @include claim-count-columns NODE=relation
  relation.newestKey AS listKey
ORDER BY listKey DESC
