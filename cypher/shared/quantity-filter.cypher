// Which quantities: each parameter that is null asks nothing.
// @param measureIn LIST<STRING NOT NULL>
// @param wordingIn LIST<STRING NOT NULL>
  AND quantity.claims > 0
  AND ($measureIn IS NULL OR quantity.measure IN $measureIn)
  AND ($wordingIn IS NULL OR quantity.wording IN $wordingIn)
