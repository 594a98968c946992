// The actors without whom some others could not be reached any more from the rest; how many there are, and the first ones by id.
// @mode   read
// @needs  gds
// @rows   one
// @param  name  STRING NOT NULL
// @param  first INTEGER NOT NULL
// @column total INTEGER NOT NULL
// @column ids   LIST<STRING NOT NULL> NOT NULL
CALL gds.articulationPoints.stream($name, {concurrency: 1}) YIELD nodeId
WITH gds.util.asNode(nodeId).id AS id
ORDER BY id
WITH collect(id) AS found
RETURN size(found) AS total, found[..$first] AS ids
