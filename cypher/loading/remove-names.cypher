// Takes away the spellings, ids of other schemes and old ids of the given actors, before they are written anew.
// @mode    write
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
OPTIONAL MATCH (actor)-[:HAS_ALIAS|HAS_EXTERNAL_ID]->(owned:Alias|ExternalId)
OPTIONAL MATCH (former:FormerId)-[:MERGED_INTO]->(actor)
DETACH DELETE owned, former
