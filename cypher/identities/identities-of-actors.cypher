// A page of the identities of which each given actor is one end, by id.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  actorId STRING NOT NULL
// @column  listKey STRING NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (:Actor {id: actorId})<-[:JOINS]-(:Identity)-[:WAS*0..1]->(identity:Identity)
  WHERE identity.id > $after
    // @include identity-filter
  RETURN identity
  ORDER BY identity.id
  LIMIT $first
}
RETURN
  // @include identity-columns
  // @include claim-count-columns NODE=identity
  actorId AS actorId,
  identity.id AS listKey
ORDER BY actorId, listKey
