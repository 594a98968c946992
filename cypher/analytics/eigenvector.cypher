// Gives each actor its part in the first eigenvector of the graph; whether the search for it came to an end.
// @mode   read
// @needs  gds
// @rows   many
// @param  name       STRING NOT NULL
// @param  property   STRING NOT NULL
// @param  iterations INTEGER NOT NULL
// @param  tolerance  FLOAT NOT NULL
// @column converged  BOOLEAN NOT NULL
CALL gds.eigenvector.mutate($name, {mutateProperty: $property, maxIterations: $iterations, tolerance: $tolerance, concurrency: 1})
YIELD didConverge
RETURN didConverge AS converged
