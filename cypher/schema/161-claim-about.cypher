// A page of the claims about one proposition.
CREATE INDEX claim_about IF NOT EXISTS FOR (claim:Claim) ON (claim.aboutId, claim.newestKey)
