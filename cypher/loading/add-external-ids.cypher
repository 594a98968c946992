// Ids of actors in other schemes, but for those that they have from an import; one that another actor has already breaks the constraint and so the whole commit.
// @mode    write
// @rows    many
// @param   rows LIST<External NOT NULL> NOT NULL
// @record External actorId STRING NOT NULL
// @record External key     STRING NOT NULL
// @record External scheme  STRING NOT NULL
// @record External value   STRING NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
WHERE NOT EXISTS { (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: row.key}) }
CREATE (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: row.key, scheme: row.scheme, value: row.value})
