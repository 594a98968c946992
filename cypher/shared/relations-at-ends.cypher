// The relations that have one of the given actors at an end and fit, each once, whatever else has been worked out before.
// @param ids       LIST<STRING NOT NULL> NOT NULL
// @param asSubject BOOLEAN NOT NULL
// @param asObject  BOOLEAN NOT NULL
CALL () {
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
  RETURN DISTINCT relation
}
