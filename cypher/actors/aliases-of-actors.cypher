// All spellings of the given actors, the strongest first, then by text.
// @mode    read
// @rows    many
// @param   ids            LIST<STRING NOT NULL> NOT NULL
// @column  actorId        STRING NOT NULL
// @column  text           STRING NOT NULL
// @column  lang           STRING
// @column  strength       STRING NOT NULL
// @column  during         STRING
// @column  duringInferred BOOLEAN NOT NULL
UNWIND $ids AS actorId
MATCH (:Actor {id: actorId})-[:HAS_ALIAS]->(alias:Alias)
RETURN
  actorId AS actorId,
  alias.text AS text,
  alias.lang AS lang,
  alias.strength AS strength,
  alias.during AS during,
  alias.duringInferred AS duringInferred
ORDER BY actorId, alias.rank, text, lang
