// The events that brought about each given event, by id.
// @mode    read
// @rows    many
// @param   ids      LIST<STRING NOT NULL> NOT NULL
// @param   source   LIST<STRING NOT NULL>
// @param   most     INTEGER NOT NULL
// @column  effectId STRING NOT NULL
UNWIND $ids AS effectId
CALL (effectId) {
  MATCH (effect:Event:Proposition {id: effectId})-[:CAUSED_BY]->(:Event)-[:WAS*0..1]->(event:Event)
  USING INDEX SEEK effect:Proposition(id)
  WHERE true
    // @include as-of NODE=event
    AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))
  RETURN event
  ORDER BY event.id
  LIMIT $most
}
RETURN
  // @include event-columns
  // @include claim-count-columns NODE=event
  effectId AS effectId
ORDER BY effectId, id
