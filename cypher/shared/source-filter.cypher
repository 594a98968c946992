// Which sources: each parameter that is null asks nothing.
// @param kindIn        LIST<STRING NOT NULL>
// @param reliabilityIn LIST<STRING NOT NULL>
  AND ($kindIn IS NULL OR source.kind IN $kindIn)
  AND ($reliabilityIn IS NULL OR source.reliability IN $reliabilityIn)
