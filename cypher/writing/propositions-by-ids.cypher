// Propositions, of whatever kind, with the given ids; ids that none has bring no row. Only relations have roles.
// @mode    read
// @rows    many
// @param   ids  LIST<STRING NOT NULL> NOT NULL
// @column  id   STRING NOT NULL
// @column  role STRING
UNWIND $ids AS askedId
MATCH (proposition:Proposition {id: askedId})
RETURN proposition.id AS id, proposition.role AS role
