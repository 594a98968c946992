// Keeps on claims the days of which they speak, null where a side is open; those that are sure are null on both sides where there are none.
// @mode    write
// @rows    many
// @param   rows LIST<Days NOT NULL> NOT NULL
// @record Days id            STRING NOT NULL
// @record Days possibleFrom  STRING
// @record Days possibleUntil STRING
// @record Days certainFrom   STRING
// @record Days certainUntil  STRING
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim += row
