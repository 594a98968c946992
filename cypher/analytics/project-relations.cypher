// Keeps, under a name, the graph of the relations that fit, each of them as an edge that carries how many independent sources report it. An edge
// leads from the subject to the object, or back where it is reversed; a symmetric relation is two, one for each way; undirected ones are one.
// @mode   read
// @needs  gds
// @rows   many
// @allow  DirectedRelationshipTypeScan a graph of relations looks at each relation
// @allow  NodeByLabelScan and at each actor whether it has any
// @allow  CartesianProduct one row, of what was dropped, beside all others
// @param  name       STRING NOT NULL
// @param  undirected BOOLEAN NOT NULL
// @param  reversed   BOOLEAN NOT NULL
// @column nodes      INTEGER NOT NULL
// @column relations  INTEGER NOT NULL
// @include undone-projection
// @include independent-sources
CALL (independent) {
  // @include projected-actors
  RETURN actor AS source, null AS target, 0 AS sources, 0 AS counted
  UNION ALL
  MATCH (subject)-[relation:RELATES]->(object)
  WHERE true
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  UNWIND range(0, CASE WHEN relation.symmetric AND NOT $undirected THEN 1 ELSE 0 END) AS mirrored
  WITH subject, object, mirrored, $reversed <> (mirrored = 1) AS backwards, CASE
    WHEN $source IS NULL THEN relation.sources
    ELSE size([copies IN independent WHERE any(cited IN copies WHERE cited IN relation.sourceIds)])
  END AS sources
  RETURN CASE WHEN backwards THEN object ELSE subject END AS source, CASE WHEN backwards THEN subject ELSE object END AS target,
    sources, 1 - mirrored AS counted
}
WITH gds.graph.project($name, source, target, {relationshipProperties: {sources: sources}},
  {undirectedRelationshipTypes: CASE WHEN $undirected THEN ['*'] ELSE [] END, readConcurrency: 1}) AS graph, sum(counted) AS relations
RETURN coalesce(graph.nodeCount, 0) AS nodes, relations AS relations
