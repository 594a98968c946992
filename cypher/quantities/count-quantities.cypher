// How many quantities there are.
// @mode    read
// @rows    one
// @allow   NodeByLabelScan counting with a filter has to look at each of them
// @column  total INTEGER NOT NULL
MATCH (quantity:Quantity)
WHERE true
  // @include quantity-filter
RETURN count(quantity) AS total
