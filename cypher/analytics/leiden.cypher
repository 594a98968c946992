// Gives each actor the number of its community; how many these are, and how much denser they are than chance would have it.
// @mode   read
// @needs  gds
// @rows   many
// @param  name       STRING NOT NULL
// @param  property   STRING NOT NULL
// @param  seed       INTEGER NOT NULL
// @param  gamma      FLOAT NOT NULL
// @param  theta      FLOAT NOT NULL
// @param  levels     INTEGER NOT NULL
// @column total      INTEGER NOT NULL
// @column modularity FLOAT NOT NULL
CALL gds.leiden.mutate($name, {mutateProperty: $property, randomSeed: $seed, gamma: $gamma, theta: $theta, maxLevels: $levels, concurrency: 1})
YIELD communityCount, modularity
RETURN communityCount AS total,
  // @include rounded VALUE=modularity
AS modularity
