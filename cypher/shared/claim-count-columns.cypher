// How many claims about a proposition take which side, as kept on it by every write, and from when to when that was known.
// @column affirms    INTEGER NOT NULL
// @column denies     INTEGER NOT NULL
// @column qualifies  INTEGER NOT NULL
// @column desires    INTEGER NOT NULL
// @column knownFrom  STRING NOT NULL
// @column knownUntil STRING
NODE.affirms AS affirms,
NODE.denies AS denies,
NODE.qualifies AS qualifies,
NODE.desires AS desires,
NODE.knownFrom AS knownFrom,
NODE.knownUntil AS knownUntil,
