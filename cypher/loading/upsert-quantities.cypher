// Reported numbers, made or brought up to date, each tied to the actor, relation or event it is a number of.
// @mode    write
// @rows    many
// @param   rows LIST<Quantity NOT NULL> NOT NULL
// @record Quantity id         STRING NOT NULL
// @record Quantity ofId       STRING NOT NULL
// @record Quantity newestKey  STRING NOT NULL
// @record Quantity measure    STRING NOT NULL
// @record Quantity low        FLOAT
// @record Quantity best       FLOAT
// @record Quantity high       FLOAT
// @record Quantity unit       STRING
// @record Quantity wording    STRING NOT NULL
// @record Quantity at         STRING
// @record Quantity atInferred BOOLEAN NOT NULL
// @record Quantity atEarliest STRING
// @record Quantity atLatest   STRING
UNWIND $rows AS row
MERGE (quantity:Proposition {id: row.id})
SET quantity:Quantity, quantity += row
WITH row, quantity
CALL (row) {
  MATCH (bearer:Actor {id: row.ofId})
  RETURN bearer
  UNION
  MATCH (bearer:Proposition {id: row.ofId})
  RETURN bearer
}
MERGE (quantity)-[:QUANTITY_OF]->(bearer)
