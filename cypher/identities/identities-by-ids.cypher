// Identities with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  id      STRING NOT NULL
// @column  aId     STRING NOT NULL
// @column  bId     STRING NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (identity:Identity:Proposition {id: askedId})
RETURN
  identity.id AS id,
  identity.aId AS aId,
  identity.bId AS bId,
  // @include claim-count-columns NODE=identity
  askedId AS askedId
