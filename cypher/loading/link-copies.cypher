// Which document copies which, as told on the copies.
// @mode    write
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS id
MATCH (copy:Source {id: id})
OPTIONAL MATCH (copy)-[before:COPY_OF]->(:Source)
DELETE before
WITH DISTINCT copy
MATCH (original:Source {id: copy.copyOfId})
MERGE (copy)-[:COPY_OF]->(original)
