// The actors by how near all others are that can be reached from them, weighed by how many these are.
// @mode  read
// @needs gds
// @rows  many
// @param name STRING NOT NULL
CALL gds.closeness.stream($name, {useWassermanFaust: true, concurrency: 1}) YIELD nodeId, score
// @include first-scores
