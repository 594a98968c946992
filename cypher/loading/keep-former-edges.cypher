// Keeps the edges of relations whose state is about to be replaced, each beside the one that stands for the latest state.
// @mode    write
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
// @param   now STRING NOT NULL
UNWIND $ids AS id
MATCH (subject:Actor)-[:SUBJECT_OF]->(relation:Relation:Proposition {id: id})-[:HAS_OBJECT]->(object:Actor)
// Both ends at hand, the edge is sought from the one that has fewer; a hub's own would all be read for each row.
WITH id, subject, object
MATCH (subject)-[edge:RELATES {relationId: id}]->(object)
WHERE edge.knownUntil IS NULL
CREATE (subject)-[former:RELATES]->(object)
SET former = properties(edge), former.knownUntil = $now
