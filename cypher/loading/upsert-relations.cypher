// Relations, made or brought up to date, each as a node and as an edge to walk along that carries what filters look at. What is not claimed holds for former states as well. Bounds and counts of claims are kept by another statement.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<Relation NOT NULL> NOT NULL
// @record Relation id          STRING NOT NULL
// @record Relation type        STRING NOT NULL
// @record Relation sign        INTEGER NOT NULL
// @record Relation symmetric   BOOLEAN NOT NULL
// @record Relation subjectId   STRING NOT NULL
// @record Relation subjectKind STRING NOT NULL
// @record Relation objectId    STRING NOT NULL
// @record Relation objectKind  STRING NOT NULL
// @record Relation spell       STRING
// @record Relation role        STRING
UNWIND $rows AS row
MATCH (subject:Actor {id: row.subjectId})
MATCH (object:Actor {id: row.objectId})
MERGE (relation:Proposition {id: row.id})
SET relation:Relation, relation += row
MERGE (subject)-[:SUBJECT_OF]->(relation)
MERGE (relation)-[:HAS_OBJECT]->(object)
MERGE (subject)-[edge:RELATES {relationId: row.id}]->(object)
SET edge.type = row.type, edge.sign = row.sign, edge.symmetric = row.symmetric,
  edge.subjectId = row.subjectId, edge.subjectKind = row.subjectKind,
  edge.objectId = row.objectId, edge.objectKind = row.objectKind
WITH relation, row
MATCH (relation)-[:WAS]->(former)
SET former += row
