// The documents that each of the given ones copies in the end, itself where it is no copy, by id.
// @mode    read
// @rows    many
// @param   ids         LIST<STRING NOT NULL> NOT NULL
// @column  id          STRING NOT NULL
// @column  originalIds LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id AS id,
  COLLECT {
    MATCH (source)-[:COPY_OF*0..8]->(original:Source)
    WHERE NOT (original)-[:COPY_OF]->(:Source)
    RETURN original.id AS originalId
    ORDER BY originalId
  } AS originalIds
ORDER BY id
