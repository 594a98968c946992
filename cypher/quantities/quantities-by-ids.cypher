// Quantities with the given ids. Ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  askedId STRING NOT NULL
UNWIND $ids AS askedId
MATCH (quantity:Quantity:Proposition {id: askedId})
RETURN
  // @include quantity-columns
  // @include claim-count-columns NODE=quantity
  askedId AS askedId
