// A page of what one actor or source says.
CREATE INDEX claim_asserter IF NOT EXISTS FOR (claim:Claim) ON (claim.assertedById, claim.newestKey)
