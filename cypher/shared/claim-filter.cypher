// Which claims: those that stand and speak of the time asked for; each parameter that is null asks nothing.
// @param stanceIn   LIST<STRING NOT NULL>
// @param modalityIn LIST<STRING NOT NULL>
// @param assertedBy LIST<STRING NOT NULL>
// @param via        LIST<STRING NOT NULL>
// @param audienceIn LIST<STRING NOT NULL>
// @param source     LIST<STRING NOT NULL>
  // @include claim-as-of CLAIM=claim
  AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)
  AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)
  AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)
  AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))
  AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)
  AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })
