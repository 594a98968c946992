// The actors that are an end of most of the relations given, or of the best reported ones, highest value first, equal ones by id.
// Where only some sources hold, a relation weighs as much as those of them that cite it, copies told by their originals.
// @param   weighted BOOLEAN NOT NULL
// @param   first    INTEGER NOT NULL
// @column  value    INTEGER NOT NULL
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
