// Of how many identities each given actor is one end. Those with none bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  actorId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS actorId
MATCH (:Actor {id: actorId})<-[:JOINS]-(:Identity)-[:WAS*0..1]->(identity:Identity)
WHERE true
  // @include identity-filter
RETURN actorId AS actorId, count(identity) AS total
