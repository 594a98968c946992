// Pairs of actors of which nobody has said before that they are one, with all that they keep of their claims.
// @mode    write
// @rows    many
// @allow   CartesianProduct two nodes for each row, both by their unique ids
// @param   rows LIST<NewIdentity NOT NULL> NOT NULL
// @record NewIdentity id               STRING NOT NULL
// @record NewIdentity aId              STRING NOT NULL
// @record NewIdentity bId              STRING NOT NULL
// @record NewIdentity knownFrom        STRING NOT NULL
// @record NewIdentity digest           STRING NOT NULL
// @record NewIdentity claims           INTEGER NOT NULL
// @record NewIdentity affirms          INTEGER NOT NULL
// @record NewIdentity denies           INTEGER NOT NULL
// @record NewIdentity qualifies        INTEGER NOT NULL
// @record NewIdentity desires          INTEGER NOT NULL
// @record NewIdentity sources          INTEGER NOT NULL
// @record NewIdentity mentions         INTEGER NOT NULL
// @record NewIdentity asserterIds      LIST<STRING NOT NULL> NOT NULL
// @record NewIdentity sourceIds        LIST<STRING NOT NULL> NOT NULL
// @record NewIdentity reportedPossible STRING NOT NULL
// @record NewIdentity reportedCertain  STRING NOT NULL
// @record NewIdentity judgedAt         STRING
// @record NewIdentity judgedAtInferred BOOLEAN NOT NULL
// @record NewIdentity steps            LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (a:Actor {id: row.aId})
MATCH (b:Actor {id: row.bId})
CREATE (identity:Proposition:Identity)
SET identity = row
CREATE (identity)-[:JOINS]->(a)
CREATE (identity)-[:JOINS]->(b)
