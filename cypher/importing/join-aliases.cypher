// Adds spellings to actors that are there, but for those by which they go already; gives how many were added.
// @mode    write
// @rows    one
// @param   rows   LIST<JoinedAlias NOT NULL> NOT NULL
// @param   origin STRING NOT NULL
// @record JoinedAlias actorId        STRING NOT NULL
// @record JoinedAlias text           STRING NOT NULL
// @record JoinedAlias lang           STRING
// @record JoinedAlias strength       STRING NOT NULL
// @record JoinedAlias rank           INTEGER NOT NULL
// @record JoinedAlias folded         STRING NOT NULL
// @record JoinedAlias sounds         STRING NOT NULL
// @record JoinedAlias during         STRING
// @record JoinedAlias duringInferred BOOLEAN NOT NULL
// @column added INTEGER NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
WHERE NOT any(spelling IN COLLECT { MATCH (actor)-[:HAS_ALIAS]->(alias:Alias) RETURN alias.folded } WHERE spelling = row.folded)
CREATE (actor)-[:HAS_ALIAS]->(alias:Alias)
SET alias = row, alias.origin = $origin
RETURN count(alias) AS added
