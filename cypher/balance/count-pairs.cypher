// How many pairs of actors have a relation of a sign that fits, counted no further than so many: a large graph is given up early.
// @mode    read
// @rows    one
// @allow   DirectedRelationshipTypeScan which pairs there are is known only once relations have been looked at
// @param   first INTEGER NOT NULL
// @column  total INTEGER NOT NULL
MATCH ()-[relation:RELATES]->()
WHERE relation.sign <> 0 AND relation.subjectId <> relation.objectId
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH DISTINCT
  CASE WHEN relation.subjectId < relation.objectId THEN relation.subjectId ELSE relation.objectId END AS aId,
  CASE WHEN relation.subjectId < relation.objectId THEN relation.objectId ELSE relation.subjectId END AS bId
LIMIT $first
RETURN count(*) AS total
