// A page of the relations of each given actor, newest first, undated last, each with that actor and the one at the other end.
// For the pages most asked for, of which nothing is asked but what was known and nothing rare is shown: the same as
// relations-of-actors-newest as last reported, in a quarter of the text and half of the columns.
// @mode    read
// @rows    many
// @param   ids      LIST<STRING NOT NULL> NOT NULL
// @param   after    STRING NOT NULL
// @param   first    INTEGER NOT NULL
// @column  actorId   STRING NOT NULL
// @column  listKey   STRING NOT NULL
// @column  id        STRING NOT NULL
// @column  type      STRING NOT NULL
// @column  subjectId STRING NOT NULL
// @column  objectId  STRING NOT NULL
// @column  ownerKind STRING NOT NULL
// @column  ownerName STRING NOT NULL
// @column  otherKind STRING NOT NULL
// @column  otherName STRING NOT NULL
UNWIND $ids AS actorId
MATCH (owner:Actor {id: actorId})
CALL (actorId) {
  CALL (actorId) {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(subjectId, newestKey)
    WHERE relation.subjectId = actorId AND relation.newestKey < $after
      // @include known-at NODE=relation
      AND relation.reportedPossible <> 'RETRACTED'
    RETURN relation, relation.objectId AS otherId
    ORDER BY relation.subjectId DESC, relation.newestKey DESC
    LIMIT $first
    UNION ALL
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(objectId, newestKey)
    WHERE relation.objectId = actorId AND relation.newestKey < $after
      // @include known-at NODE=relation
      AND relation.reportedPossible <> 'RETRACTED'
    RETURN relation, relation.subjectId AS otherId
    ORDER BY relation.objectId DESC, relation.newestKey DESC
    LIMIT $first
  }
  WITH relation, otherId ORDER BY relation.newestKey DESC LIMIT $first
  MATCH (other:Actor {id: otherId})
  RETURN relation, other
}
RETURN
  relation.id AS id,
  relation.type AS type,
  relation.subjectId AS subjectId,
  relation.objectId AS objectId,
  // @include claim-count-columns NODE=relation
  owner.kind AS ownerKind,
  owner.name AS ownerName,
  other.kind AS otherKind,
  other.name AS otherName,
  actorId AS actorId,
  relation.newestKey AS listKey
ORDER BY actorId, listKey DESC
