// How many events brought about each given event. Events with no such bring no row.
// @mode    read
// @rows    many
// @param   ids      LIST<STRING NOT NULL> NOT NULL
// @param   source   LIST<STRING NOT NULL>
// @column  effectId STRING NOT NULL
// @column  total    INTEGER NOT NULL
UNWIND $ids AS effectId
MATCH (effect:Event:Proposition {id: effectId})-[:CAUSED_BY]->(:Event)-[:WAS*0..1]->(event:Event)
USING INDEX SEEK effect:Proposition(id)
WHERE true
  // @include as-of NODE=event
  AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))
RETURN effectId AS effectId, count(event) AS total
