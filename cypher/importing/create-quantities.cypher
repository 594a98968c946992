// Reported numbers that nobody has told of before, with all that they keep of their claims.
// @mode    write
// @rows    many
// @param   rows LIST<NewQuantity NOT NULL> NOT NULL
// @record NewQuantity id               STRING NOT NULL
// @record NewQuantity ofId             STRING NOT NULL
// @record NewQuantity newestKey        STRING NOT NULL
// @record NewQuantity measure          STRING NOT NULL
// @record NewQuantity low              FLOAT
// @record NewQuantity best             FLOAT
// @record NewQuantity high             FLOAT
// @record NewQuantity unit             STRING
// @record NewQuantity wording          STRING NOT NULL
// @record NewQuantity at               STRING
// @record NewQuantity atInferred       BOOLEAN NOT NULL
// @record NewQuantity atEarliest       STRING
// @record NewQuantity atLatest         STRING
// @record NewQuantity knownFrom        STRING NOT NULL
// @record NewQuantity digest           STRING NOT NULL
// @record NewQuantity claims           INTEGER NOT NULL
// @record NewQuantity affirms          INTEGER NOT NULL
// @record NewQuantity denies           INTEGER NOT NULL
// @record NewQuantity qualifies        INTEGER NOT NULL
// @record NewQuantity desires          INTEGER NOT NULL
// @record NewQuantity sources          INTEGER NOT NULL
// @record NewQuantity mentions         INTEGER NOT NULL
// @record NewQuantity asserterIds      LIST<STRING NOT NULL> NOT NULL
// @record NewQuantity sourceIds        LIST<STRING NOT NULL> NOT NULL
// @record NewQuantity reportedPossible STRING NOT NULL
// @record NewQuantity reportedCertain  STRING NOT NULL
// @record NewQuantity judgedAt         STRING
// @record NewQuantity judgedAtInferred BOOLEAN NOT NULL
// @record NewQuantity steps            LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
CALL (row) {
  MATCH (bearer:Actor {id: row.ofId})
  RETURN bearer
  UNION
  MATCH (bearer:Proposition {id: row.ofId})
  RETURN bearer
}
CREATE (quantity:Proposition:Quantity)-[:QUANTITY_OF]->(bearer)
SET quantity = row
