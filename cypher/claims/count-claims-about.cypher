// How many claims stand about each given proposition. Those with none bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  propositionId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS propositionId
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(aboutId, newestKey)
WHERE claim.aboutId = propositionId AND claim.newestKey > ''
  // @include claim-filter
RETURN propositionId AS propositionId, count(claim) AS total
