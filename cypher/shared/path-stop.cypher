// Which actors a path may pass through: those with few enough relations of whatever kind and time. Counted by the degrees that the
// store keeps, not by reading them.
// @param ends      LIST<STRING NOT NULL> NOT NULL
// @param maxDegree INTEGER
$maxDegree IS NULL OR actor.id IN $ends
OR COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } <= $maxDegree
