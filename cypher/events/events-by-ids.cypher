// Events with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (:Proposition {id: askedId})-[:WAS*0..1]->(event:Event)
WHERE true
  // @include known-at NODE=event
RETURN
  // @include event-columns
  // @include claim-count-columns NODE=event
  askedId AS askedId
