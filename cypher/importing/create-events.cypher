// Events that nobody has told of before, with all that they keep of their claims.
// @mode    write
// @rows    many
// @param   rows LIST<NewEvent NOT NULL> NOT NULL
// @record NewEvent id               STRING NOT NULL
// @record NewEvent newestKey        STRING NOT NULL
// @record NewEvent summary          STRING NOT NULL
// @record NewEvent occurred         STRING
// @record NewEvent occurredInferred BOOLEAN NOT NULL
// @record NewEvent occurredEarliest STRING
// @record NewEvent occurredLatest   STRING
// @record NewEvent place            STRING
// @record NewEvent binding          BOOLEAN
// @record NewEvent category         STRING
// @record NewEvent modes            LIST<STRING NOT NULL>
// @record NewEvent contexts         LIST<STRING NOT NULL>
// @record NewEvent cameo            STRING
// @record NewEvent quad             STRING
// @record NewEvent intensity        FLOAT
// @record NewEvent knownFrom        STRING NOT NULL
// @record NewEvent digest           STRING NOT NULL
// @record NewEvent claims           INTEGER NOT NULL
// @record NewEvent affirms          INTEGER NOT NULL
// @record NewEvent denies           INTEGER NOT NULL
// @record NewEvent qualifies        INTEGER NOT NULL
// @record NewEvent desires          INTEGER NOT NULL
// @record NewEvent sources          INTEGER NOT NULL
// @record NewEvent mentions         INTEGER NOT NULL
// @record NewEvent asserterIds      LIST<STRING NOT NULL> NOT NULL
// @record NewEvent sourceIds        LIST<STRING NOT NULL> NOT NULL
// @record NewEvent reportedPossible STRING NOT NULL
// @record NewEvent reportedCertain  STRING NOT NULL
// @record NewEvent judgedAt         STRING
// @record NewEvent judgedAtInferred BOOLEAN NOT NULL
// @record NewEvent steps            LIST<STRING NOT NULL> NOT NULL
UNWIND $rows AS row
CREATE (event:Proposition:Event)
SET event = row
