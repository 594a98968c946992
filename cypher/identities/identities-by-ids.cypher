// Identities with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (identity:Identity:Proposition {id: askedId})
RETURN
  // @include identity-columns
  // @include claim-count-columns NODE=identity
  askedId AS askedId
