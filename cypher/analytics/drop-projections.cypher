// Lets go of the graph under a name, and of those under names that begin alike and are older than they can still be of use to anybody.
// @mode   read
// @needs  gds
// @rows   many
// @param  name    STRING NOT NULL
// @param  prefix  STRING NOT NULL
// @param  seconds INTEGER NOT NULL
// @column dropped STRING NOT NULL
CALL gds.graph.list() YIELD graphName, creationTime
WITH graphName, creationTime
WHERE graphName = $name OR (graphName STARTS WITH $prefix AND creationTime < datetime() - duration({seconds: $seconds}))
CALL gds.graph.drop(graphName, false) YIELD graphName AS dropped
RETURN dropped AS dropped
ORDER BY dropped
