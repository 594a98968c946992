// Ids of the given actors in other schemes, by scheme, then value.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  actorId STRING NOT NULL
// @column  scheme  STRING NOT NULL
// @column  value   STRING NOT NULL
UNWIND $ids AS actorId
MATCH (:Actor {id: actorId})-[:HAS_EXTERNAL_ID]->(externalId:ExternalId)
RETURN actorId AS actorId, externalId.scheme AS scheme, externalId.value AS value
ORDER BY actorId, scheme, value
