// The actors by how many shortest ways between two others lead through them.
// @mode  read
// @needs gds
// @rows  many
// @param name STRING NOT NULL
CALL gds.betweenness.stream($name, {concurrency: 1}) YIELD nodeId, score
// @include first-scores
