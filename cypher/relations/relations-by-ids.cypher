// Relations with the given ids. Ids that no relation has bring no row.
// @mode    read
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (:Proposition {id: askedId})-[:WAS*0..1]->(relation:Relation)
WHERE true
  // @include known-at NODE=relation
RETURN
  // @include relation-columns
  // @include claim-count-columns NODE=relation
  askedId AS askedId
