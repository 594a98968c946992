// Actors with the given ids; an old id of a merged actor brings the survivor. Ids that nobody has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
OPTIONAL MATCH (:FormerId {id: askedId})-[:MERGED_INTO]->(survivor:Actor)
OPTIONAL MATCH (itself:Actor {id: askedId})
WITH askedId, coalesce(survivor, itself) AS actor
WHERE actor IS NOT NULL
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  askedId AS askedId
