// How many nodes there are of whatever kind: none in a database that may be filled by an import.
// @mode    read
// @rows    one
// @column  nodes INTEGER NOT NULL
MATCH (node)
RETURN count(node) AS nodes
