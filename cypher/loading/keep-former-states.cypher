// Keeps what is about to be replaced: a copy of each proposition of another state than the given one, known until now. What an earlier
// statement of the same commit has changed already was never known, and is not kept.
// @mode    write
// @rows    many
// @param   rows LIST<State NOT NULL> NOT NULL
// @param   now  STRING NOT NULL
// @record State id     STRING NOT NULL
// @record State digest STRING NOT NULL
// @column  id   STRING NOT NULL
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.id})
WHERE proposition.digest <> row.digest AND proposition.knownFrom < $now
CREATE (proposition)-[:WAS]->(former:Former)
SET former = properties(proposition), former.knownUntil = $now
SET former:$([label IN labels(proposition) WHERE label <> 'Proposition'])
RETURN row.id AS id
ORDER BY id
