// Relations that nobody has told of before, each as a node and as an edge to walk along, with all that they keep of their claims.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<NewRelation NOT NULL> NOT NULL
// @record NewRelation id                 STRING NOT NULL
// @record NewRelation type               STRING NOT NULL
// @record NewRelation sign               INTEGER NOT NULL
// @record NewRelation symmetric          BOOLEAN NOT NULL
// @record NewRelation subjectId          STRING NOT NULL
// @record NewRelation subjectKind        STRING NOT NULL
// @record NewRelation objectId           STRING NOT NULL
// @record NewRelation objectKind         STRING NOT NULL
// @record NewRelation spell              STRING
// @record NewRelation role               STRING
// @record NewRelation knownFrom          STRING NOT NULL
// @record NewRelation digest             STRING NOT NULL
// @record NewRelation claims             INTEGER NOT NULL
// @record NewRelation affirms            INTEGER NOT NULL
// @record NewRelation denies             INTEGER NOT NULL
// @record NewRelation qualifies          INTEGER NOT NULL
// @record NewRelation desires            INTEGER NOT NULL
// @record NewRelation sources            INTEGER NOT NULL
// @record NewRelation mentions           INTEGER NOT NULL
// @record NewRelation asserterIds        LIST<STRING NOT NULL> NOT NULL
// @record NewRelation sourceIds          LIST<STRING NOT NULL> NOT NULL
// @record NewRelation reportedPossible   STRING NOT NULL
// @record NewRelation reportedCertain    STRING NOT NULL
// @record NewRelation judgedAt           STRING
// @record NewRelation judgedAtInferred   BOOLEAN NOT NULL
// @record NewRelation steps              LIST<STRING NOT NULL> NOT NULL
// @record NewRelation validFrom          STRING
// @record NewRelation validFromInferred  BOOLEAN NOT NULL
// @record NewRelation validUntil         STRING
// @record NewRelation validUntilInferred BOOLEAN NOT NULL
// @record NewRelation fromEarliest       STRING
// @record NewRelation fromLatest         STRING
// @record NewRelation untilEarliest      STRING
// @record NewRelation untilLatest        STRING
// @record NewRelation newestKey          STRING NOT NULL
// @record NewRelation oldestKey          STRING NOT NULL
// @record NewRelation recordedKey        STRING NOT NULL
// @record NewRelation disputed           BOOLEAN NOT NULL
UNWIND $rows AS row
MATCH (subject:Actor {id: row.subjectId})
MATCH (object:Actor {id: row.objectId})
CREATE (relation:Proposition:Relation:$(CASE WHEN row.disputed THEN ['Disputed'] ELSE [] END))
SET relation = row
CREATE (subject)-[:SUBJECT_OF]->(relation)-[:HAS_OBJECT]->(object)
CREATE (subject)-[:RELATES {
  relationId: row.id,
  type: row.type,
  sign: row.sign,
  symmetric: row.symmetric,
  subjectId: row.subjectId,
  subjectKind: row.subjectKind,
  objectId: row.objectId,
  objectKind: row.objectKind,
  knownFrom: row.knownFrom,
  claims: row.claims,
  sources: row.sources,
  asserterIds: row.asserterIds,
  sourceIds: row.sourceIds,
  reportedPossible: row.reportedPossible,
  reportedCertain: row.reportedCertain,
  steps: row.steps,
  fromEarliest: row.fromEarliest,
  fromLatest: row.fromLatest,
  untilEarliest: row.untilEarliest,
  untilLatest: row.untilLatest
}]->(object)
