// How many relations that have one of the given actors at an end had another standing at an earlier time.
// @mode    read
// @rows    one
// @param   ids        LIST<STRING NOT NULL> NOT NULL
// @param   asSubject  BOOLEAN NOT NULL
// @param   asObject   BOOLEAN NOT NULL
// @column  total INTEGER NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, newestKey)
  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, newestKey)
  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
}
WITH DISTINCT relation
// @include changed-standing
RETURN count(relation) AS total
