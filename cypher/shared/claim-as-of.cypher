// Which claims: those that stood at the time and speak of the day, if one is asked for. The days of which a claim speaks are kept on it, and
// those that it kept earlier with the time until which they were known.
// @param knownAt STRING NOT NULL
// @param validAt STRING
// @param certain BOOLEAN NOT NULL
  AND CLAIM.recordedAt <= $knownAt AND coalesce(CLAIM.retractedAt > $knownAt, true)
  AND ($validAt IS NULL OR any(
    days IN [split(coalesce([former IN CLAIM.formerDays WHERE former > $knownAt + '~'][0], ' ' + CLAIM.days), ' ')]
    WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]
  ))
