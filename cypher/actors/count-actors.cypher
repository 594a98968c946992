// How many actors there are.
// @mode    read
// @rows    one
// @column  total INTEGER NOT NULL
MATCH (actor:Actor)
WHERE actor.nameKey > ''
  // @include actor-filter
RETURN count(actor) AS total
