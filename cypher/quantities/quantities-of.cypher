// A page of the quantities of each given actor, relation or event, newest first, undated last.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  bearerId STRING NOT NULL
// @column  listKey STRING NOT NULL
UNWIND $ids AS bearerId
CALL (bearerId) {
  MATCH (quantity:Quantity)
  USING INDEX SEEK quantity:Quantity(ofId, newestKey)
  WHERE quantity.ofId = bearerId AND quantity.newestKey < $after
    // @include quantity-filter
  RETURN quantity
  ORDER BY quantity.ofId DESC, quantity.newestKey DESC
  LIMIT $first
}
RETURN
  // @include quantity-columns
  // @include claim-count-columns NODE=quantity
  bearerId AS bearerId,
  quantity.newestKey AS listKey
ORDER BY bearerId, listKey DESC
