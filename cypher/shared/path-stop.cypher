// Which actors a path may pass through: those with few enough relations of whatever kind, counted by the degrees that the store keeps and
// not by reading them; and those that have more by now alone.
// @param ends      LIST<STRING NOT NULL> NOT NULL
// @param maxDegree INTEGER
// @param fewerThen LIST<STRING NOT NULL> NOT NULL
$maxDegree IS NULL OR actor.id IN $ends OR actor.id IN $fewerThen
OR COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } <= $maxDegree
