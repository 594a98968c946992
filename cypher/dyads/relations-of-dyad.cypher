// The relations between two actors as they were known at the time, in either direction, by id, each with how its standing runs through time.
// @mode    read
// @rows    many
// @allow   CartesianProduct the two actors, both by their unique ids
// @param   a             STRING NOT NULL
// @param   b             STRING NOT NULL
// @param   most          INTEGER NOT NULL
// @column  relationId    STRING NOT NULL
// @column  sign          INTEGER NOT NULL
// @column  steps         LIST<STRING NOT NULL> NOT NULL
// @column  fromEarliest  STRING
// @column  fromLatest    STRING
// @column  untilEarliest STRING
// @column  untilLatest   STRING
MATCH (a:Actor {id: $a})
MATCH (b:Actor {id: $b})
MATCH (a)-[relation:RELATES]-(b)
WHERE true
  // @include known-at NODE=relation
RETURN
  relation.relationId AS relationId,
  relation.sign AS sign,
  relation.steps AS steps,
  relation.fromEarliest AS fromEarliest,
  relation.fromLatest AS fromLatest,
  relation.untilEarliest AS untilEarliest,
  relation.untilLatest AS untilLatest
ORDER BY relationId
LIMIT $most
