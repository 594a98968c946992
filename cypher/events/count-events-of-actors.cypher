// In how many events each given actor takes part. Those with none bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  actorId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS actorId
MATCH (participation:Participation)
USING INDEX SEEK participation:Participation(actorId, newestKey)
WHERE participation.actorId = actorId AND participation.newestKey > ''
  // @include participation-filter
MATCH (latest:Proposition {id: participation.eventId})-[:WAS*0..1]->(event:Event)
  USING INDEX latest:Proposition(id)
WHERE true
  // @include event-filter
RETURN actorId AS actorId, count(DISTINCT event) AS total
