// Which of the given ids claims have, withdrawn ones included.
// @mode    read
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
// @column  id  STRING NOT NULL
UNWIND $ids AS id
MATCH (:Claim {id: id})
RETURN id AS id
ORDER BY id
