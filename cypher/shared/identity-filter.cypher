// Which identities: each parameter that is null asks nothing.
// @param source LIST<STRING NOT NULL>
  // @include as-of NODE=identity
  AND ($source IS NULL OR any(cited IN identity.sourceIds WHERE cited IN $source))
