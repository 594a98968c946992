// What was written under a key; no row where nothing was.
// @mode    read
// @rows    zeroOrOne
// @param   key     STRING NOT NULL
// @column  digest  STRING NOT NULL
// @column  claimId STRING NOT NULL
MATCH (write:Write {key: $key})
RETURN write.digest AS digest, write.claimId AS claimId
