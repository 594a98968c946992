// When the service first heard of each given relation, withdrawn claims included.
// @mode    read
// @rows    many
// @param   ids        LIST<STRING NOT NULL> NOT NULL
// @column  id         STRING NOT NULL
// @column  recordedAt STRING NOT NULL
UNWIND $ids AS id
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(aboutId, newestKey)
WHERE claim.aboutId = id AND claim.newestKey > ''
RETURN id AS id, min(claim.recordedAt) AS recordedAt
ORDER BY id
