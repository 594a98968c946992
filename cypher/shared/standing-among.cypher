// Which states of relations: those of one of the standings on DAY.
// @param standingIn LIST<STRING NOT NULL> NOT NULL
// @param certain    BOOLEAN NOT NULL
  AND
  // @include standing-word-on NODE=relation DAY=DAY SURE=$certain
  IN $standingIn
