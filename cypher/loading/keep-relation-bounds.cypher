// Keeps on relations, and on the edges that stand for them, when their claims say they hold, and the keys of their lists.
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
UNWIND $rows AS row
MATCH (relation:Relation:Proposition {id: row.id})
SET relation += row
WITH row, relation
MATCH (subject:Actor)-[:SUBJECT_OF]->(relation)-[:HAS_OBJECT]->(object:Actor)
// Both ends at hand, the edge is sought from the one that has fewer; a hub's own would all be read for each row.
WITH row, subject, object
MATCH (subject)-[edge:RELATES {relationId: row.id}]->(object)
SET edge.fromEarliest = row.fromEarliest, edge.fromLatest = row.fromLatest,
  edge.untilEarliest = row.untilEarliest, edge.untilLatest = row.untilLatest
