// Where claims stand in sources; a place is part of what a claim is, so one that is there is never changed.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<Evidence NOT NULL> NOT NULL
// @record Evidence claimId   STRING NOT NULL
// @record Evidence order     INTEGER NOT NULL
// @record Evidence sourceId  STRING NOT NULL
// @record Evidence paragraph INTEGER
// @record Evidence start     INTEGER
// @record Evidence end       INTEGER
// @record Evidence fidelity  STRING NOT NULL
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claimId})
MATCH (source:Source {id: row.sourceId})
MERGE (claim)-[cites:CITES {order: row.order}]->(source)
SET cites.start = row.start, cites.end = row.end, cites.paragraph = row.paragraph, cites.fidelity = row.fidelity
