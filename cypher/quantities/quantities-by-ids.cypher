// Quantities with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (:Proposition {id: askedId})-[:WAS*0..1]->(quantity:Quantity)
WHERE true
  // @include known-at NODE=quantity
RETURN
  // @include quantity-columns
  // @include claim-count-columns NODE=quantity
  askedId AS askedId
