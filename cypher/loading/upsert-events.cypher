// Events, made or brought up to date; what is not claimed holds for former states as well. Counts of claims are kept by another statement.
// @mode    write
// @rows    many
// @param   rows LIST<Event NOT NULL> NOT NULL
// @record Event id               STRING NOT NULL
// @record Event newestKey        STRING NOT NULL
// @record Event summary          STRING NOT NULL
// @record Event occurred         STRING
// @record Event occurredInferred BOOLEAN NOT NULL
// @record Event occurredEarliest STRING
// @record Event occurredLatest   STRING
// @record Event place            STRING
// @record Event binding          BOOLEAN
// @record Event category         STRING
// @record Event modes            LIST<STRING NOT NULL>
// @record Event contexts         LIST<STRING NOT NULL>
// @record Event cameo            STRING
// @record Event quad             STRING
// @record Event intensity        FLOAT
UNWIND $rows AS row
MERGE (event:Proposition {id: row.id})
SET event:Event, event += row
WITH event, row
MATCH (event)-[:WAS]->(former)
SET former += row
