// On how many events each given relation rests. Those with none bring no row.
// @mode    read
// @rows    many
// @param   ids        LIST<STRING NOT NULL> NOT NULL
// @column  relationId STRING NOT NULL
// @column  total      INTEGER NOT NULL
UNWIND $ids AS relationId
MATCH (relation:Relation:Proposition {id: relationId})-[:BASED_ON]->(:Event)-[:WAS*0..1]->(event:Event)
USING INDEX SEEK relation:Proposition(id)
WHERE true
  // @include event-filter
RETURN relationId AS relationId, count(event) AS total
