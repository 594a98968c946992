// Adds ids in other schemes to actors that are there, but for those that they have already; gives how many were added.
// @mode    write
// @rows    one
// @param   rows   LIST<JoinedExternal NOT NULL> NOT NULL
// @param   origin STRING NOT NULL
// @record JoinedExternal actorId STRING NOT NULL
// @record JoinedExternal key     STRING NOT NULL
// @record JoinedExternal scheme  STRING NOT NULL
// @record JoinedExternal value   STRING NOT NULL
// @column added INTEGER NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
WHERE NOT EXISTS { (:ExternalId {key: row.key}) }
CREATE (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId {key: row.key, scheme: row.scheme, value: row.value, origin: $origin})
RETURN count(externalId) AS added
