// Parts in events that nobody has told of before, with all that they keep of their claims.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<NewParticipation NOT NULL> NOT NULL
// @record NewParticipation id               STRING NOT NULL
// @record NewParticipation eventId          STRING NOT NULL
// @record NewParticipation actorId          STRING NOT NULL
// @record NewParticipation role             STRING NOT NULL
// @record NewParticipation roleKey          STRING NOT NULL
// @record NewParticipation newestKey        STRING NOT NULL
// @record NewParticipation position         STRING
// @record NewParticipation knownFrom        STRING NOT NULL
// @record NewParticipation digest           STRING NOT NULL
// @record NewParticipation claims           INTEGER NOT NULL
// @record NewParticipation affirms          INTEGER NOT NULL
// @record NewParticipation denies           INTEGER NOT NULL
// @record NewParticipation qualifies        INTEGER NOT NULL
// @record NewParticipation desires          INTEGER NOT NULL
// @record NewParticipation sources          INTEGER NOT NULL
// @record NewParticipation mentions         INTEGER NOT NULL
// @record NewParticipation asserterIds      LIST<STRING NOT NULL> NOT NULL
// @record NewParticipation sourceIds        LIST<STRING NOT NULL> NOT NULL
// @record NewParticipation reportedPossible STRING NOT NULL
// @record NewParticipation reportedCertain  STRING NOT NULL
// @record NewParticipation judgedAt         STRING
// @record NewParticipation judgedAtInferred BOOLEAN NOT NULL
// @record NewParticipation steps            LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
MATCH (event:Event:Proposition {id: row.eventId})
CREATE (actor)-[:HAS_PART]->(participation:Proposition:Participation)-[:IN_EVENT]->(event)
SET participation = row
