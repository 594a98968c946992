// Which parts in events: each parameter that is null asks nothing.
// @param source LIST<STRING NOT NULL>
  // @include known-at NODE=participation
  AND participation.claims > 0
  AND ($source IS NULL OR any(cited IN participation.sourceIds WHERE cited IN $source))
