// Keeps on propositions what lists need of their claims, worked out anew in the commit that changed the claims.
// @mode    write
// @rows    many
// @param   rows LIST<Summary NOT NULL> NOT NULL
// @record Summary id          STRING NOT NULL
// @record Summary claims      INTEGER NOT NULL
// @record Summary affirms     INTEGER NOT NULL
// @record Summary denies      INTEGER NOT NULL
// @record Summary qualifies   INTEGER NOT NULL
// @record Summary desires     INTEGER NOT NULL
// @record Summary sources     INTEGER NOT NULL
// @record Summary mentions    INTEGER NOT NULL
// @record Summary asserterIds LIST<STRING NOT NULL> NOT NULL
// @record Summary sourceIds   LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.id})
SET proposition += row
