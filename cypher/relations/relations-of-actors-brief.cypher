// The actors with these ids, each with a page of its relations, newest first, undated last, and who is at the other end.
// For the pages most asked for, of which nothing is asked but what was known and nothing rare is shown: the same as
// relations-of-actors-newest as last reported, in names so short that the question goes over the wire in one packet.
// @mode   read
// @rows   many
// @param  ids       LIST<STRING NOT NULL> NOT NULL
// @param  after     STRING NOT NULL
// @param  first     INTEGER NOT NULL
// @column actorId   STRING NOT NULL
// @column ownerKind STRING NOT NULL
// @column ownerName STRING NOT NULL
// @column relations LIST<Listed NOT NULL> NOT NULL
// @tuple  Listed id         STRING NOT NULL
// @tuple  Listed type       STRING NOT NULL
// @tuple  Listed subjectId  STRING NOT NULL
// @tuple  Listed objectId   STRING NOT NULL
// @tuple  Listed affirms    INTEGER NOT NULL
// @tuple  Listed denies     INTEGER NOT NULL
// @tuple  Listed qualifies  INTEGER NOT NULL
// @tuple  Listed desires    INTEGER NOT NULL
// @tuple  Listed knownFrom  STRING NOT NULL
// @tuple  Listed knownUntil STRING
// @tuple  Listed otherKind  STRING NOT NULL
// @tuple  Listed otherName  STRING NOT NULL
// @tuple  Listed listKey    STRING NOT NULL
UNWIND $ids AS id
MATCH (owner:Actor {id: id})
CALL (id) {
  CALL (id) {
    MATCH (r:Relation)
    USING INDEX SEEK r:Relation(subjectId, newestKey)
    WHERE r.subjectId = id AND r.newestKey < $after
      // @include known-at NODE=r
      AND r.reportedPossible <> 'RETRACTED'
    RETURN r, r.objectId AS otherId
    ORDER BY r.subjectId DESC, r.newestKey DESC
    LIMIT $first
    UNION ALL
    MATCH (r:Relation)
    USING INDEX SEEK r:Relation(objectId, newestKey)
    WHERE r.objectId = id AND r.newestKey < $after
      // @include known-at NODE=r
      AND r.reportedPossible <> 'RETRACTED'
    RETURN r, r.subjectId AS otherId
    ORDER BY r.objectId DESC, r.newestKey DESC
    LIMIT $first
  }
  WITH r, otherId ORDER BY r.newestKey DESC LIMIT $first
  MATCH (other:Actor {id: otherId})
  WITH r, other ORDER BY r.newestKey DESC
  RETURN collect([
    r.id, r.type, r.subjectId, r.objectId, r.affirms, r.denies, r.qualifies, r.desires, r.knownFrom, r.knownUntil,
    other.kind, other.name, r.newestKey
  ]) AS relations
}
RETURN id AS actorId, owner.kind AS ownerKind, owner.name AS ownerName, relations
