// Identities with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (:Proposition {id: askedId})-[:WAS*0..1]->(identity:Identity)
WHERE true
  // @include known-at NODE=identity
RETURN
  // @include identity-columns
  // @include claim-count-columns NODE=identity
  askedId AS askedId
