// Sources with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (source:Source {id: askedId})
RETURN
  // @include source-columns
  askedId AS askedId
