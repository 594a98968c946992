// Of all actors with their scores the first ones, highest first, equal ones by id.
// @param  first   INTEGER NOT NULL
// @column value   FLOAT NOT NULL
WITH gds.util.asNode(nodeId) AS actor,
  // @include rounded VALUE=score
AS value
ORDER BY value DESC, actor.id
LIMIT $first
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  value AS value
ORDER BY value DESC, actorId
