// How many sources there are.
// @mode    read
// @rows    one
// @allow   NodeByLabelScan counting with a filter has to look at each of them
// @column  total INTEGER NOT NULL
MATCH (source:Source)
WHERE true
  // @include source-filter
RETURN count(source) AS total
