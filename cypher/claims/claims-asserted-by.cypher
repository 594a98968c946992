// A page of what each given actor or source claims, latest made first, undated last.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  asserterId STRING NOT NULL
// @column  listKey STRING NOT NULL
UNWIND $ids AS asserterId
CALL (asserterId) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(assertedById, newestKey)
  WHERE claim.assertedById = asserterId AND claim.newestKey < $after
    // @include claim-filter
  RETURN claim
  ORDER BY claim.assertedById DESC, claim.newestKey DESC
  LIMIT $first
}
RETURN
  // @include claim-columns
  asserterId AS asserterId,
  claim.newestKey AS listKey
ORDER BY asserterId, listKey DESC
