// Claims, withdrawn ones too, with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (claim:Claim {id: askedId})
RETURN
  // @include claim-columns
  askedId AS askedId
