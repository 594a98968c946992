// The record that stands of all that say the same; no row where that was never said or is withdrawn.
// @mode    read
// @rows    many
// @param   digestId STRING NOT NULL
// @column  claimId  STRING NOT NULL
MATCH (:Claim {id: $digestId})-[:MADE_AGAIN*0..1000]->(claim:Claim)
WHERE claim.retractedAt IS NULL
RETURN claim.id AS claimId
