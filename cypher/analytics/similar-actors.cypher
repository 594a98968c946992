// The actors that are tied to the same others as one of them, by the share of those that both are tied to among those that either is.
// @mode   read
// @needs  gds
// @rows   many
// @param  name  STRING NOT NULL
// @param  of    STRING NOT NULL
// @param  most  INTEGER NOT NULL
// @param  first INTEGER NOT NULL
// @column value FLOAT NOT NULL
// @column total INTEGER NOT NULL
MATCH (of:Actor {id: $of})
CALL gds.nodeSimilarity.filtered.stream($name, {sourceNodeFilter: of, topK: $most, concurrency: 1}) YIELD node2, similarity
WITH gds.util.asNode(node2) AS actor,
  // @include rounded VALUE=similarity
AS value
ORDER BY value DESC, actor.id
WITH collect({actor: actor, value: value}) AS found
UNWIND found[..$first] AS one
WITH one.actor AS actor, one.value AS value, size(found) AS total
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  value AS value,
  total AS total
ORDER BY value DESC, actorId
