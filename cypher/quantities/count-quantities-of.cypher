// How many quantities each given actor, relation or event has. Those with none bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  bearerId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS bearerId
MATCH (quantity:Quantity)
USING INDEX SEEK quantity:Quantity(ofId, newestKey)
WHERE quantity.ofId = bearerId AND quantity.newestKey > ''
  // @include quantity-filter
RETURN bearerId AS bearerId, count(quantity) AS total
