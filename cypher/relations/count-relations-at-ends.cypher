// How many relations have one of the given actors at an end, each counted once.
// @mode    read
// @rows    one
// @param   ids       LIST<STRING NOT NULL> NOT NULL
// @param   asSubject BOOLEAN NOT NULL
// @param   asObject  BOOLEAN NOT NULL
// @column  total     INTEGER NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX relation:Relation(subjectId, newestKey)
  WHERE $asSubject AND relation.subjectId = actorId AND relation.newestKey > ''
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  UNION
  MATCH (relation:Relation)
  USING INDEX relation:Relation(objectId, newestKey)
  WHERE $asObject AND relation.objectId = actorId AND relation.newestKey > ''
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
}
RETURN count(DISTINCT relation) AS total
