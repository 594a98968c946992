// Parts in events with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (participation:Participation:Proposition {id: askedId})
RETURN
  // @include participation-columns
  // @include claim-count-columns NODE=participation
  askedId AS askedId
