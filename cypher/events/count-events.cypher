// How many events there are.
// @mode    read
// @rows    one
// @allow   NodeByLabelScan counting with a filter has to look at each of them
// @column  total INTEGER NOT NULL
MATCH (event:Event)
WHERE true
  // @include event-filter
RETURN count(event) AS total
