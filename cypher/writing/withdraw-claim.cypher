// Withdraws one claim that stands; it stays in the store with the time and the reason of its withdrawal, and leads to what took its place.
// @mode    write
// @rows    zeroOrOne
// @param   id             STRING NOT NULL
// @param   retractedAt    STRING NOT NULL
// @param   because        STRING
// @param   supersededById STRING
// @column  aboutId        STRING NOT NULL
MATCH (claim:Claim {id: $id})
SET claim:Retracted,
  claim.retractedAt = $retractedAt,
  claim.retractedBecause = $because,
  claim.supersededById = $supersededById
RETURN claim.aboutId AS aboutId
