// Actors, made or brought up to date.
// @mode    write
// @rows    many
// @param   rows   LIST<Actor NOT NULL> NOT NULL
// @param   origin STRING NOT NULL
// @record Actor id                STRING NOT NULL
// @record Actor kind              STRING NOT NULL
// @record Actor named             BOOLEAN NOT NULL
// @record Actor name              STRING NOT NULL
// @record Actor nameKey           STRING NOT NULL
// @record Actor describedAs       STRING
// @record Actor existence         STRING
// @record Actor existenceInferred BOOLEAN NOT NULL
// @record Actor existenceEarliest STRING
// @record Actor existenceLatest   STRING
// @record Actor formerIds         LIST<STRING NOT NULL>
UNWIND $rows AS row
MERGE (actor:Actor {id: row.id})
SET actor += row, actor.origin = $origin
