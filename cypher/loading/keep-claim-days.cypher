// Keeps on claims the days of which they speak: from and until, possibly and surely, parted by blanks. What they kept before is known until now:
// other claims about a relation can tell more of its time.
// @mode    write
// @rows    many
// @param   rows LIST<Days NOT NULL> NOT NULL
// @param   now  STRING NOT NULL
// @record Days id   STRING NOT NULL
// @record Days days STRING NOT NULL
UNWIND $rows AS row
MATCH (claim:Claim {id: row.id})
SET claim.formerDays = CASE
    WHEN claim.days IS NULL THEN claim.formerDays
    ELSE coalesce(claim.formerDays, []) + ($now + ' ' + claim.days)
  END,
  claim.days = row.days
