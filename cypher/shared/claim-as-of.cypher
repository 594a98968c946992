// Which claims: those that stood at the time, and speak of the day, if one is asked for. What a claim's dates come to in days is worked out
// as in `claimed-days.ts` and `claim-spans.ts`: one without a period takes that of its proposition, as it was known at the time.
// @param knownAt STRING NOT NULL
// @param validAt STRING
// @param certain BOOLEAN NOT NULL
  AND CLAIM.recordedAt <= $knownAt AND (CLAIM.retractedAt IS NULL OR CLAIM.retractedAt > $knownAt)
  AND ($validAt IS NULL OR EXISTS {
    MATCH (CLAIM)-[:ABOUT]->(:Proposition)-[:WAS*0..1]->(state)
    WHERE true
      // @include known-at NODE=state
    WITH state, CASE WHEN CLAIM.claimed IS NULL THEN state ELSE CLAIM END AS period
    WITH period, left(CLAIM.madeEarliest, 10) AS madeFrom, left(CLAIM.madeLatest, 10) AS madeUntil,
      left(period.fromEarliest, 10) AS beginsFrom, left(period.untilLatest, 10) AS endsUntil,
      CLAIM.modality = 'ACTUAL' AND NOT state.happens AND period.untilLatest IS NULL
        AND CLAIM.madeEarliest IS NOT NULL AND CLAIM.madeLatest IS NOT NULL
        AND (period.fromEarliest IS NULL OR CLAIM.madeLatest >= period.fromEarliest) AS observed
    WHERE CASE
      WHEN $certain THEN
        (coalesce(left(period.fromLatest, 10) <= $validAt, false) OR (observed AND madeFrom <= $validAt))
        AND CASE
          WHEN endsUntil IS NOT NULL THEN left(period.untilEarliest, 10)
          WHEN observed THEN madeUntil
          ELSE left(period.fromLatest, 10)
        END >= $validAt
      ELSE
        (endsUntil IS NULL OR endsUntil >= $validAt)
        AND CASE
          WHEN beginsFrom IS NOT NULL THEN beginsFrom <= $validAt OR (observed AND madeFrom <= $validAt)
          WHEN CLAIM.modality = 'FUTURE' AND madeFrom IS NOT NULL AND madeUntil IS NOT NULL
            AND (endsUntil IS NULL OR endsUntil >= madeFrom) THEN madeFrom <= $validAt
          ELSE true
        END
    END
  })
