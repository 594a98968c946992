// Keeps on propositions what lists need of their claims, worked out anew in the commit that changed the claims. A state that is another than before is known from now on.
// @mode    write
// @rows    many
// @param   rows LIST<State NOT NULL> NOT NULL
// @param   now  STRING NOT NULL
// @record State id               STRING NOT NULL
// @record State digest           STRING NOT NULL
// @record State claims           INTEGER NOT NULL
// @record State affirms          INTEGER NOT NULL
// @record State denies           INTEGER NOT NULL
// @record State qualifies        INTEGER NOT NULL
// @record State desires          INTEGER NOT NULL
// @record State sources          INTEGER NOT NULL
// @record State mentions         INTEGER NOT NULL
// @record State asserterIds      LIST<STRING NOT NULL> NOT NULL
// @record State sourceIds        LIST<STRING NOT NULL> NOT NULL
// @record State reportedPossible STRING NOT NULL
// @record State reportedCertain  STRING NOT NULL
// @record State judgedAt         STRING
// @record State judgedAtInferred BOOLEAN NOT NULL
// @record State steps            LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.id})
SET proposition.knownFrom = CASE WHEN proposition.digest = row.digest THEN proposition.knownFrom ELSE $now END,
  proposition += row
