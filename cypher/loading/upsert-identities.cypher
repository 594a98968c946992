// Pairs of actors that somebody says are one.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<Identity NOT NULL> NOT NULL
// @record Identity id  STRING NOT NULL
// @record Identity aId STRING NOT NULL
// @record Identity bId STRING NOT NULL
UNWIND $rows AS row
MATCH (a:Actor {id: row.aId})
MATCH (b:Actor {id: row.bId})
MERGE (identity:Proposition {id: row.id})
SET identity:Identity, identity += row
MERGE (identity)-[:JOINS]->(a)
MERGE (identity)-[:JOINS]->(b)
