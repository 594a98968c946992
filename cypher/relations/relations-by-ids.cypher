// Relations with the given ids. Ids that no relation has bring no row.
// @mode    read
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (relation:Relation:Proposition {id: askedId})
RETURN
  // @include relation-columns
  // @include claim-count-columns NODE=relation
  askedId AS askedId
