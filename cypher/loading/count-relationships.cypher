// How many relationships there are of whatever kind, as the database counts them by itself.
// @mode    read
// @rows    one
// @column  relationships INTEGER NOT NULL
MATCH ()-[relationship]->()
RETURN count(relationship) AS relationships
