// Spellings of actors.
// @mode    write
// @rows    many
// @param   rows LIST<Alias NOT NULL> NOT NULL
// @record Alias actorId        STRING NOT NULL
// @record Alias text           STRING NOT NULL
// @record Alias lang           STRING
// @record Alias strength       STRING NOT NULL
// @record Alias rank           INTEGER NOT NULL
// @record Alias folded         STRING NOT NULL
// @record Alias sounds         STRING NOT NULL
// @record Alias during         STRING
// @record Alias duringInferred BOOLEAN NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
CREATE (actor)-[:HAS_ALIAS]->(alias:Alias)
SET alias = row
