// A stretch of the relations that have one of the given actors at an end, for an export, newest first, undated last, each once.
// @mode    read
// @rows    many
// @param   ids       LIST<STRING NOT NULL> NOT NULL
// @param   asSubject BOOLEAN NOT NULL
// @param   asObject  BOOLEAN NOT NULL
// @param   after     STRING NOT NULL
// @param   first     INTEGER NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, newestKey)
  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey < $after
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  ORDER BY relation.subjectId DESC, relation.newestKey DESC
  LIMIT $first
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, newestKey)
  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey < $after
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  ORDER BY relation.objectId DESC, relation.newestKey DESC
  LIMIT $first
}
WITH DISTINCT relation AS stored
ORDER BY stored.newestKey DESC
LIMIT $first
WITH stored, properties(stored) AS relation
RETURN
  // @include export-edge-columns
ORDER BY stored.newestKey DESC
