// A stretch of the actors that are an end of a relation that fits, for an export, by their ids.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
MATCH (actor:Actor)
USING INDEX SEEK actor:Actor(id)
WHERE actor.id > $after AND (
  EXISTS {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(subjectId, newestKey)
    WHERE relation.subjectId = actor.id AND relation.newestKey > ''
      // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  }
  OR EXISTS {
    MATCH (relation:Relation)
    USING INDEX SEEK relation:Relation(objectId, newestKey)
    WHERE relation.objectId = actor.id AND relation.newestKey > ''
      // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  }
)
WITH actor ORDER BY actor.id LIMIT $first
RETURN
  // @include export-node-columns
ORDER BY id
