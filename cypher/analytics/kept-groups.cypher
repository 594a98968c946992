// The groups of actors that were given the same number before, the largest first, equally large ones by the first id in them.
// @mode   read
// @needs  gds
// @rows   many
// @param  name     STRING NOT NULL
// @param  property STRING NOT NULL
// @param  first    INTEGER NOT NULL
// @param  members  INTEGER NOT NULL
// @column size     INTEGER NOT NULL
// @column actorIds LIST<STRING NOT NULL> NOT NULL
CALL gds.graph.nodeProperty.stream($name, $property) YIELD nodeId, propertyValue
WITH propertyValue AS mark, gds.util.asNode(nodeId).id AS id
ORDER BY id
WITH mark, collect(id) AS ids
ORDER BY size(ids) DESC, ids[0]
LIMIT $first
RETURN size(ids) AS size, ids[..$members] AS actorIds
ORDER BY size DESC, actorIds
