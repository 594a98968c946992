// The actors by how many relations they are an end of, or how many independent sources report these.
// @mode  read
// @needs gds
// @rows  many
// @param name   STRING NOT NULL
// @param weight STRING
CALL gds.degree.stream($name, {relationshipWeightProperty: $weight, concurrency: 1}) YIELD nodeId, score
// @include first-scores
