// How many actors there are.
// @mode    read
// @rows    one
// @allow   NodeByLabelScan counting with a filter has to look at each actor
// @column  total INTEGER NOT NULL
MATCH (actor:Actor)
WHERE true
  // @include actor-filter
RETURN count(actor) AS total
