// Which quantities: each parameter that is null asks nothing.
// @param measureIn LIST<STRING NOT NULL>
// @param wordingIn LIST<STRING NOT NULL>
// @param source    LIST<STRING NOT NULL>
  // @include as-of NODE=quantity
  AND ($measureIn IS NULL OR quantity.measure IN $measureIn)
  AND ($wordingIn IS NULL OR quantity.wording IN $wordingIn)
  AND ($source IS NULL OR any(cited IN quantity.sourceIds WHERE cited IN $source))
