// The latest instant before another at which what is known of relations changed; no row where there is none.
// @mode    read
// @rows    zeroOrOne
// @param   before    STRING NOT NULL
// @column  changedAt STRING NOT NULL
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(knownFrom)
WHERE relation.knownFrom < $before
RETURN relation.knownFrom AS changedAt
ORDER BY changedAt DESC
LIMIT 1
