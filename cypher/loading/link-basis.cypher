// The events on which relations rest; what was told before is taken away.
// @mode    write
// @rows    many
// @param   rows LIST<Relation NOT NULL> NOT NULL
// @record Relation id    STRING NOT NULL
// @record Relation basis LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (relation:Relation:Proposition {id: row.id})
OPTIONAL MATCH (relation)-[before:BASED_ON]->(:Event)
DELETE before
WITH DISTINCT row, relation
UNWIND row.basis AS eventId
MATCH (event:Event:Proposition {id: eventId})
MERGE (relation)-[:BASED_ON]->(event)
