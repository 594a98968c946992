// Withdraws the claims of one origin that stand and are not among the given ones; they stay in the store with the time of their withdrawal.
// @mode    write
// @rows    many
// @allow   NodeByLabelScan one look at each claim of the origin is what this is for
// @param   origin      STRING NOT NULL
// @param   keepIds     LIST<STRING NOT NULL> NOT NULL
// @param   retractedAt STRING NOT NULL
// @column  aboutId     STRING NOT NULL
MATCH (claim:Claim)
USING SCAN claim:Claim
WHERE claim.origin = $origin AND claim.retractedAt IS NULL AND NOT claim.id IN $keepIds
SET claim:Retracted, claim.retractedAt = $retractedAt
RETURN DISTINCT claim.aboutId AS aboutId
ORDER BY aboutId
