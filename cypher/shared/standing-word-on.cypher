// The standing of a state on DAY, or as last reported where that is null; SURE asks for the reading CERTAIN. One of the words of `standing-word.ts`.
// Steps begin with their day, so that the last one that begins with this day or an earlier one holds.
CASE
  WHEN DAY IS NOT NULL
    THEN split([step IN NODE.steps WHERE step <= DAY + '~'][-1], ' ')[CASE WHEN SURE THEN 2 ELSE 1 END]
  WHEN SURE THEN NODE.reportedCertain
  ELSE NODE.reportedPossible
END
