// How many claims each given actor or source makes. Those with none bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  asserterId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS asserterId
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(assertedById, newestKey)
WHERE claim.assertedById = asserterId AND claim.newestKey > ''
  // @include claim-filter
RETURN asserterId AS asserterId, count(claim) AS total
