// Of the sources that hold, those that are copies of one and the same together: `independent` has a list of ids for each original.
CALL () {
  MATCH (cited:Source)-[:COPY_OF*0..8]->(original:Source)
  WHERE cited.id IN coalesce($source, []) AND NOT (original)-[:COPY_OF]->(:Source)
  WITH original, collect(cited.id) AS copies
  RETURN collect(copies) AS independent
}
