// Which of the given ids propositions have.
// @mode    read
// @rows    many
// @param   ids LIST<STRING NOT NULL> NOT NULL
// @column  id  STRING NOT NULL
UNWIND $ids AS id
MATCH (:Proposition {id: id})
RETURN id AS id
ORDER BY id
