// The actors that are an end of most relations, or of the best reported ones, highest value first, equal ones by id.
// Where only some sources hold, a relation weighs as much as those of them that cite it, copies told by their originals.
// @mode    read
// @rows    many
// @allow   NodeByLabelScan which actors come first is known only once each relation has been looked at
// @param   weighted BOOLEAN NOT NULL
// @param   first    INTEGER NOT NULL
// @column  value    INTEGER NOT NULL
CALL () {
  MATCH (cited:Source)-[:COPY_OF*0..8]->(original:Source)
  WHERE cited.id IN coalesce($source, []) AND NOT (original)-[:COPY_OF]->(:Source)
  WITH original, collect(cited.id) AS copies
  RETURN collect(copies) AS independent
}
MATCH (relation:Relation)
USING SCAN relation:Relation
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH relation, CASE
  WHEN NOT $weighted THEN 1
  WHEN $source IS NULL THEN relation.sources
  ELSE size([copies IN independent WHERE any(cited IN copies WHERE cited IN relation.sourceIds)])
END AS weight
UNWIND [relation.subjectId, relation.objectId] AS actorId
WITH actorId, sum(weight) AS value
ORDER BY value DESC, actorId
LIMIT $first
MATCH (actor:Actor {id: actorId})
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  value AS value
ORDER BY value DESC, actorId
