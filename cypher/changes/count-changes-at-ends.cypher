// How many relations that have one of the given actors at an end had another standing at an earlier time.
// @mode    read
// @rows    one
// @column  total INTEGER NOT NULL
// @include relations-at-ends
// @include changed-standing
RETURN count(relation) AS total
