// A page of all events, newest first, undated last.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
MATCH (event:Event)
USING INDEX SEEK event:Event(newestKey)
WHERE event.newestKey < $after
  // @include event-filter
WITH event ORDER BY event.newestKey DESC LIMIT $first
RETURN
  // @include event-columns
  // @include claim-count-columns NODE=event
  event.newestKey AS listKey
ORDER BY listKey DESC
