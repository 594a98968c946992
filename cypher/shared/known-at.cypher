// Which states: those known at the time. Two halves of an OR would each be read from the index, and its order lost (5.26.30).
// @param knownAt STRING NOT NULL
  AND NODE.knownFrom <= $knownAt AND coalesce(NODE.knownUntil > $knownAt, true)
