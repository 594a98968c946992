// A page of the relations that have one of the given actors at an end whose standing was another at an earlier time, newest first, undated last.
// @mode    read
// @rows    many
// @param   ids        LIST<STRING NOT NULL> NOT NULL
// @param   asSubject  BOOLEAN NOT NULL
// @param   asObject   BOOLEAN NOT NULL
// @param   after      STRING NOT NULL
// @param   first      INTEGER NOT NULL
// @column  relationId STRING NOT NULL
// @column  wordBefore STRING
// @column  wordAfter  STRING NOT NULL
// @column  listKey    STRING NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, newestKey)
  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey < $after
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, newestKey)
  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey < $after
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  RETURN relation
}
WITH DISTINCT relation
// @include changed-standing
WITH relation, wordBefore, wordAfter ORDER BY relation.newestKey DESC LIMIT $first
RETURN relation.id AS relationId, wordBefore AS wordBefore, wordAfter AS wordAfter, relation.newestKey AS listKey
ORDER BY listKey DESC
