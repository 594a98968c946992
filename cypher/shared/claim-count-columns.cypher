// How many claims about a proposition take which side, as kept on it by every write.
// @column affirms   INTEGER NOT NULL
// @column denies    INTEGER NOT NULL
// @column qualifies INTEGER NOT NULL
// @column desires   INTEGER NOT NULL
NODE.affirms AS affirms,
NODE.denies AS denies,
NODE.qualifies AS qualifies,
NODE.desires AS desires,
