// The relations without which those at one end could not be reached any more from the other; how many there are, and the first ones by id.
// @mode   read
// @needs  gds
// @rows   one
// @param  name  STRING NOT NULL
// @param  first INTEGER NOT NULL
// @column total INTEGER NOT NULL
// @column ids   LIST<STRING NOT NULL> NOT NULL
CALL gds.bridges.stream($name, {concurrency: 1}) YIELD from, to
WITH gds.util.asNode(from) AS one, gds.util.asNode(to) AS other
MATCH (one)-[relation:RELATES]-(other)
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH one, other, collect(relation.relationId) AS parallel
WHERE size(parallel) = 1
WITH parallel[0] AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, found[..$first] AS ids
