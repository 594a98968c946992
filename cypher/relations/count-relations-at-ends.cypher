// How many relations have one of the given actors at an end, each counted once.
// @mode    read
// @rows    one
// @column  total     INTEGER NOT NULL
// @include relations-at-ends
RETURN count(relation) AS total
