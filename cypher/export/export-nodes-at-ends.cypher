// A stretch of the actors that are an end of a relation that fits and has one of the given actors at an end, for an export, by their ids.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @include relations-at-ends
UNWIND [relation.subjectId, relation.objectId] AS actorId
WITH DISTINCT actorId WHERE actorId > $after
WITH actorId ORDER BY actorId LIMIT $first
MATCH (actor:Actor {id: actorId})
RETURN
  // @include export-node-columns
ORDER BY id
