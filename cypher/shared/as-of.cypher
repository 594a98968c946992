// Which states: those known at the time, and of one of the standings then.
// @param standingIn LIST<STRING NOT NULL> NOT NULL
// @include known-at NODE=NODE
  AND
  // @include standing-word NODE=NODE
  IN $standingIn
