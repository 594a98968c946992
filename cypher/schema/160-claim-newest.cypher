// Pages of all claims.
CREATE INDEX claim_newest IF NOT EXISTS FOR (claim:Claim) ON (claim.newestKey)
