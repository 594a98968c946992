// The actors by their shares of all rank.
// @mode  read
// @needs gds
// @rows  many
// @param name       STRING NOT NULL
// @param damping    FLOAT NOT NULL
// @param iterations INTEGER NOT NULL
// @param tolerance  FLOAT NOT NULL
CALL gds.pageRank.stream($name, {dampingFactor: $damping, maxIterations: $iterations, tolerance: $tolerance, scaler: 'L1Norm', concurrency: 1})
YIELD nodeId, score
// @include first-scores
