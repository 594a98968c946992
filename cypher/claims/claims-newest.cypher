// A page of all claims that stand, latest made first, undated last.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(newestKey)
WHERE claim.newestKey < $after
  // @include claim-filter
WITH claim ORDER BY claim.newestKey DESC LIMIT $first
RETURN
  // @include claim-columns
  claim.newestKey AS listKey
ORDER BY listKey DESC
