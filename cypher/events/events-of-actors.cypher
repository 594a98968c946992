// A page of the events in which each given actor takes part, each event once, newest first, undated last.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  actorId STRING NOT NULL
// @column  listKey STRING NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (participation:Participation)
  USING INDEX SEEK participation:Participation(actorId, newestKey)
  WHERE participation.actorId = actorId AND participation.newestKey < $after
    // @include participation-filter
  MATCH (latest:Proposition {id: participation.eventId})-[:WAS*0..1]->(event:Event)
  USING INDEX latest:Proposition(id)
  WHERE true
    // @include event-filter
  WITH DISTINCT participation.actorId AS ownerId, participation.newestKey AS listKey, event
  ORDER BY ownerId DESC, listKey DESC
  LIMIT $first
  RETURN event, listKey
}
RETURN
  // @include event-columns
  // @include claim-count-columns NODE=event
  actorId AS actorId,
  listKey AS listKey
ORDER BY actorId, listKey DESC
