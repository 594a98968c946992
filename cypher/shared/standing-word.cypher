// The standing of a state on the day, or as last reported where no day is asked for: one of the words of `standing-word.ts`.
// Steps begin with their day, so that the last one that begins with this day or an earlier one holds.
// @param validAt STRING
// @param certain BOOLEAN NOT NULL
CASE
  WHEN $validAt IS NOT NULL
    THEN split([step IN NODE.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]
  WHEN $certain THEN NODE.reportedCertain
  ELSE NODE.reportedPossible
END
