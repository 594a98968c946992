// Actors that are by now an end of more relations than a number, but of no more of those that were known at a time.
// @mode   read
// @rows   many
// @allow  NodeByLabelScan the degree of each actor is looked at, which the store keeps
// @param  maxDegree INTEGER NOT NULL
// @param  knownAt   STRING NOT NULL
// @column id        STRING NOT NULL
MATCH (actor:Actor)
WHERE COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } > $maxDegree
CALL (actor) {
  MATCH (actor)-[state:RELATES]-()
  WHERE state.knownFrom <= $knownAt AND coalesce(state.knownUntil > $knownAt, true)
  RETURN count(state) AS known
}
WITH actor, known
WHERE known <= $maxDegree
RETURN actor.id AS id
ORDER BY id
