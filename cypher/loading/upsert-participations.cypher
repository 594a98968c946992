// Parts in events, made or brought up to date; what is not claimed holds for former states as well.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<Participation NOT NULL> NOT NULL
// @record Participation id        STRING NOT NULL
// @record Participation eventId   STRING NOT NULL
// @record Participation actorId   STRING NOT NULL
// @record Participation role      STRING NOT NULL
// @record Participation roleKey   STRING NOT NULL
// @record Participation newestKey STRING NOT NULL
// @record Participation position  STRING
UNWIND $rows AS row
MATCH (actor:Actor {id: row.actorId})
MATCH (event:Event:Proposition {id: row.eventId})
MERGE (participation:Proposition {id: row.id})
SET participation:Participation, participation += row
MERGE (actor)-[:HAS_PART]->(participation)
MERGE (participation)-[:IN_EVENT]->(event)
WITH participation, row
MATCH (participation)-[:WAS]->(former)
SET former += row
