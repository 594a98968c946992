// Takes away the spellings, ids of other schemes and old ids of the given actors, before they are written anew.
// An id that was the old one of another actor is given back.
// @mode    write
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
OPTIONAL MATCH (actor)-[:HAS_ALIAS|HAS_EXTERNAL_ID]->(owned:Alias|ExternalId)
OPTIONAL MATCH (former:FormerId)-[:MERGED_INTO]->(actor)
OPTIONAL MATCH (taken:FormerId {id: id})
DETACH DELETE owned, former, taken
