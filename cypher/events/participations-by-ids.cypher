// Parts in events with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (:Proposition {id: askedId})-[:WAS*0..1]->(participation:Participation)
WHERE true
  // @include known-at NODE=participation
RETURN
  // @include participation-columns
  // @include claim-count-columns NODE=participation
  askedId AS askedId
