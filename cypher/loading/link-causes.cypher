// Which event brought about which; what was told before is taken away.
// @mode    write
// @rows    many
// @param   rows LIST<Event NOT NULL> NOT NULL
// @record Event id       STRING NOT NULL
// @record Event causedBy LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (event:Event:Proposition {id: row.id})
OPTIONAL MATCH (event)-[before:CAUSED_BY]->(:Event)
DELETE before
WITH DISTINCT row, event
UNWIND row.causedBy AS causeId
MATCH (cause:Event:Proposition {id: causeId})
MERGE (event)-[:CAUSED_BY]->(cause)
