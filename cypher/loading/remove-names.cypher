// Takes away the spellings, ids of other schemes and old ids of the given actors, before they are written anew.
// An id that was the old one of another actor is given back. What an import added stays.
// @mode    write
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (actor:Actor {id: id})
OPTIONAL MATCH (actor)-[:HAS_ALIAS|HAS_EXTERNAL_ID]->(owned:Alias|ExternalId WHERE owned.origin IS NULL)
OPTIONAL MATCH (former:FormerId WHERE former.origin IS NULL)-[:MERGED_INTO]->(actor)
OPTIONAL MATCH (taken:FormerId {id: id})
DETACH DELETE owned, former, taken
