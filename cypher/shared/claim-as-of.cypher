// Which claims: those that stood at the time and speak of the day, if one is asked for; the days of which each speaks are kept on it.
// @param knownAt STRING NOT NULL
// @param validAt STRING
// @param certain BOOLEAN NOT NULL
  AND CLAIM.recordedAt <= $knownAt AND (CLAIM.retractedAt IS NULL OR CLAIM.retractedAt > $knownAt)
  AND CASE
    WHEN $validAt IS NULL THEN true
    WHEN $certain THEN CLAIM.certainFrom <= $validAt AND CLAIM.certainUntil >= $validAt
    ELSE (CLAIM.possibleFrom IS NULL OR CLAIM.possibleFrom <= $validAt)
      AND (CLAIM.possibleUntil IS NULL OR CLAIM.possibleUntil >= $validAt)
  END
