// The relations of a sign that fit between the two actors of each pair, newest first, undated last. A pair is told by both ids with a blank between.
// Edges lead from one hub to another without a look at all that either has.
// @mode    read
// @rows    many
// @allow   CartesianProduct the two actors of a pair, both by their unique ids
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  pairId  STRING NOT NULL
// @column  listKey STRING NOT NULL
UNWIND $ids AS pairId
WITH pairId, split(pairId, ' ') AS ends
CALL (ends) {
  MATCH (a:Actor {id: ends[0]})
  MATCH (b:Actor {id: ends[1]})
  MATCH (a)-[relation:RELATES]-(b)
  WHERE relation.sign <> 0
    // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  MATCH (:Proposition {id: relation.relationId})-[:WAS*0..1]->(state)
  WHERE state.newestKey < $after
    // @include known-at NODE=state
  RETURN state AS relation
  ORDER BY relation.newestKey DESC
  LIMIT $first
}
RETURN
  // @include relation-columns
  // @include claim-count-columns NODE=relation
  pairId AS pairId,
  relation.newestKey AS listKey
ORDER BY pairId, listKey DESC
