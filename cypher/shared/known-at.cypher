// Which states: those known at the time.
// @param knownAt STRING NOT NULL
  AND NODE.knownFrom <= $knownAt AND (NODE.knownUntil IS NULL OR NODE.knownUntil > $knownAt)
