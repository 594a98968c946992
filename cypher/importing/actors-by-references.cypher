// Actors by their ids, by old ids of merged ones, or by ids in other schemes as `scheme:value`, each with all its ids in other schemes.
// References that lead to nobody bring no row.
// @mode    read
// @rows    many
// @param   references LIST<STRING NOT NULL> NOT NULL
// @column  reference  STRING NOT NULL
// @column  id         STRING NOT NULL
// @column  kind       STRING NOT NULL
// @column  named      BOOLEAN NOT NULL
// @column  origin     STRING NOT NULL
// @column  keys       LIST<STRING NOT NULL> NOT NULL
UNWIND $references AS reference
OPTIONAL MATCH (:FormerId {id: reference})-[:MERGED_INTO]->(survivor:Actor)
OPTIONAL MATCH (itself:Actor {id: reference})
OPTIONAL MATCH (holder:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: reference})
WITH reference, coalesce(survivor, itself, holder) AS actor
WHERE actor IS NOT NULL
RETURN
  reference AS reference,
  actor.id AS id,
  actor.kind AS kind,
  actor.named AS named,
  actor.origin AS origin,
  COLLECT { MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId) RETURN externalId.key AS key ORDER BY key } AS keys
ORDER BY reference
