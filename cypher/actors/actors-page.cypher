// A page of actors in the order of their names.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
MATCH (actor:Actor)
WHERE actor.nameKey > $after
  // @include actor-filter
WITH actor ORDER BY actor.nameKey LIMIT $first
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  actor.nameKey AS listKey
ORDER BY listKey
