// A page of the events on which each given relation rests, newest first, undated last.
// @mode    read
// @rows    many
// @param   ids        LIST<STRING NOT NULL> NOT NULL
// @param   after      STRING NOT NULL
// @param   first      INTEGER NOT NULL
// @column  relationId STRING NOT NULL
// @column  listKey    STRING NOT NULL
UNWIND $ids AS relationId
CALL (relationId) {
  MATCH (relation:Relation:Proposition {id: relationId})-[:BASED_ON]->(:Event)-[:WAS*0..1]->(event:Event)
  USING INDEX SEEK relation:Proposition(id)
  WHERE event.newestKey < $after
    // @include event-filter
  RETURN event
  ORDER BY event.newestKey DESC
  LIMIT $first
}
RETURN
  // @include event-columns
  // @include claim-count-columns NODE=event
  relationId AS relationId,
  event.newestKey AS listKey
ORDER BY relationId, listKey DESC
