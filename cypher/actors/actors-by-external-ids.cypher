// Actors with the given ids of other schemes, each id as `scheme:value`.
// @mode    read
// @rows    many
// @param   keys  LIST<STRING NOT NULL> NOT NULL
// @column  key   STRING NOT NULL
UNWIND $keys AS key
MATCH (actor:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: key})
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  key AS key
