// How many claims that stand there are.
// @mode    read
// @rows    one
// @allow   NodeByLabelScan counting with a filter has to look at each of them
// @column  total INTEGER NOT NULL
MATCH (claim:Claim)
WHERE true
  // @include claim-filter
RETURN count(claim) AS total
