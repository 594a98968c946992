// Actors with the given ids; an old id of a merged actor brings the survivor. Ids that nobody has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
CALL (askedId) {
  MATCH (actor:Actor {id: askedId})
  RETURN actor
  UNION
  MATCH (:FormerId {id: askedId})-[:MERGED_INTO]->(actor:Actor)
  RETURN actor
}
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  askedId AS askedId
