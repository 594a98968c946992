// Keeps, under a name, the graph of who is tied to whom by relations that fit: one undirected edge for all relations between two actors.
// @mode   read
// @needs  gds
// @rows   many
// @allow  DirectedRelationshipTypeScan a graph of relations looks at each relation
// @allow  NodeByLabelScan and at each actor whether it has any
// @allow  CartesianProduct one row, of what was dropped, beside all others
// @param  name      STRING NOT NULL
// @column nodes     INTEGER NOT NULL
// @column relations INTEGER NOT NULL
// @include undone-projection
CALL () {
  // @include projected-actors
  RETURN actor AS source, null AS target, 0 AS counted
  UNION ALL
  MATCH (subject)-[relation:RELATES]->(object)
  WHERE true
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  WITH CASE WHEN subject.id < object.id THEN subject ELSE object END AS source,
    CASE WHEN subject.id < object.id THEN object ELSE subject END AS target, relation
  RETURN source, target, count(relation) AS counted
}
WITH gds.graph.project($name, source, target, {}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS graph, sum(counted) AS relations
RETURN coalesce(graph.nodeCount, 0) AS nodes, relations AS relations
