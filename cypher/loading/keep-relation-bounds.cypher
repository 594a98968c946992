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
MATCH (relation)<-[:SUBJECT_OF]-(subject:Actor)
MATCH (relation)-[:HAS_OBJECT]->(object:Actor)
MATCH (subject)-[edge:RELATES {relationId: row.id}]->(object)
SET edge.fromEarliest = row.fromEarliest, edge.fromLatest = row.fromLatest,
  edge.untilEarliest = row.untilEarliest, edge.untilLatest = row.untilLatest
