// A page of all quantities, newest first, undated last.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
MATCH (quantity:Quantity)
USING INDEX SEEK quantity:Quantity(newestKey)
WHERE quantity.newestKey < $after
  // @include quantity-filter
WITH quantity ORDER BY quantity.newestKey DESC LIMIT $first
RETURN
  // @include quantity-columns
  // @include claim-count-columns NODE=quantity
  quantity.newestKey AS listKey
ORDER BY listKey DESC
