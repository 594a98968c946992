// A page of the claims about each given proposition, latest made first, undated last.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  propositionId STRING NOT NULL
// @column  listKey STRING NOT NULL
UNWIND $ids AS propositionId
CALL (propositionId) {
  MATCH (claim:Claim)
  USING INDEX SEEK claim:Claim(aboutId, newestKey)
  WHERE claim.aboutId = propositionId AND claim.newestKey < $after
    // @include claim-filter
  RETURN claim
  ORDER BY claim.aboutId DESC, claim.newestKey DESC
  LIMIT $first
}
RETURN
  // @include claim-columns
  propositionId AS propositionId,
  claim.newestKey AS listKey
ORDER BY propositionId, listKey DESC
