// How many relations each given actor is an end of, by type, by the side on which the actor stands, and by status.
// @mode    read
// @rows    many
// @param   ids       LIST<STRING NOT NULL> NOT NULL
// @param   outgoing  BOOLEAN NOT NULL
// @param   incoming  BOOLEAN NOT NULL
// @param   other     LIST<STRING NOT NULL>
// @column  actorId   STRING NOT NULL
// @column  type      STRING NOT NULL
// @column  direction STRING NOT NULL
// @column  status    STRING NOT NULL
// @column  total     INTEGER NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, newestKey)
  WHERE relation.subjectId = actorId AND relation.newestKey > ''
    AND ($outgoing OR relation.symmetric)
    AND ($other IS NULL OR relation.objectId IN $other)
    // @include relation-filter KINDS=[relation.objectKind]
  RETURN relation, 'OUT' AS side
  UNION ALL
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, newestKey)
  WHERE relation.objectId = actorId AND relation.newestKey > ''
    AND ($incoming OR relation.symmetric)
    AND ($other IS NULL OR relation.subjectId IN $other)
    // @include relation-filter KINDS=[relation.subjectKind]
  RETURN relation, 'IN' AS side
}
WITH actorId, relation.type AS type, CASE WHEN relation.symmetric THEN 'BOTH' ELSE side END AS direction,
  // @include standing-word NODE=relation
  AS word
// Projected or not, a status is one.
WITH actorId, type, direction, replace(word, 'PROJECTED_', '') AS status
RETURN actorId AS actorId, type AS type, direction AS direction, status AS status, count(*) AS total
ORDER BY actorId, type, direction, status
