// Keeps on relations when their claims say they hold and the keys of their lists, and brings the edges that stand for them to the same state.
// @mode    write
// @rows    many
// @param   rows LIST<Bounds NOT NULL> NOT NULL
// @record Bounds id                 STRING NOT NULL
// @record Bounds validFrom          STRING
// @record Bounds validFromInferred  BOOLEAN NOT NULL
// @record Bounds validUntil         STRING
// @record Bounds validUntilInferred BOOLEAN NOT NULL
// @record Bounds fromEarliest       STRING
// @record Bounds fromLatest         STRING
// @record Bounds untilEarliest      STRING
// @record Bounds untilLatest        STRING
// @record Bounds newestKey          STRING NOT NULL
// @record Bounds oldestKey          STRING NOT NULL
// @record Bounds recordedKey        STRING NOT NULL
// @record Bounds disputed           BOOLEAN NOT NULL
UNWIND $rows AS row
MATCH (relation:Relation:Proposition {id: row.id})
SET relation += row
REMOVE relation:Disputed
SET relation:$(CASE WHEN row.disputed THEN ['Disputed'] ELSE [] END)
WITH row, relation
MATCH (subject:Actor)-[:SUBJECT_OF]->(relation)-[:HAS_OBJECT]->(object:Actor)
// Both ends at hand, the edge is sought from the one that has fewer; a hub's own would all be read for each row.
WITH row, relation, subject, object
MATCH (subject)-[edge:RELATES {relationId: row.id}]->(object)
WHERE edge.knownUntil IS NULL
SET edge.knownFrom = relation.knownFrom,
  edge.claims = relation.claims,
  edge.sources = relation.sources,
  edge.asserterIds = relation.asserterIds,
  edge.sourceIds = relation.sourceIds,
  edge.reportedPossible = relation.reportedPossible,
  edge.reportedCertain = relation.reportedCertain,
  edge.steps = relation.steps,
  edge.fromEarliest = relation.fromEarliest,
  edge.fromLatest = relation.fromLatest,
  edge.untilEarliest = relation.untilEarliest,
  edge.untilLatest = relation.untilLatest
