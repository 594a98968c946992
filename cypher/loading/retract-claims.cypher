// Withdraws the claims of one origin that stand and say none of what the given digests stand for; they stay in the store with the time of their withdrawal.
// @mode    write
// @rows    many
// @allow   NodeByLabelScan one look at each claim of the origin is what this is for
// @param   origin      STRING NOT NULL
// @param   digestIds   LIST<STRING NOT NULL> NOT NULL
// @param   retractedAt STRING NOT NULL
// @column  aboutId     STRING NOT NULL
// The id of a claim that was recorded before digests were kept is its digest.
MATCH (claim:Claim)
USING SCAN claim:Claim
WHERE claim.origin = $origin AND claim.retractedAt IS NULL AND NOT coalesce(claim.digestId, claim.id) IN $digestIds
SET claim:Retracted, claim.retractedAt = $retractedAt
RETURN DISTINCT claim.aboutId AS aboutId
ORDER BY aboutId
