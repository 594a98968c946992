// Named actors that go by exactly one of the given folded names, each with all its ids in other schemes. Former and weak spellings do not count.
// @mode    read
// @rows    many
// @param   names  LIST<STRING NOT NULL> NOT NULL
// @column  name   STRING NOT NULL
// @column  id     STRING NOT NULL
// @column  kind   STRING NOT NULL
// @column  named  BOOLEAN NOT NULL
// @column  origin STRING NOT NULL
// @column  keys   LIST<STRING NOT NULL> NOT NULL
UNWIND $names AS name
MATCH (alias:Alias {folded: name})
USING INDEX alias:Alias(folded)
WHERE alias.strength IN ['NAME', 'ALIAS']
MATCH (actor:Actor)-[:HAS_ALIAS]->(alias)
WHERE actor.named AND actor.nameKey IS NOT NULL
WITH DISTINCT name, actor
RETURN
  name AS name,
  actor.id AS id,
  actor.kind AS kind,
  actor.named AS named,
  actor.origin AS origin,
  COLLECT { MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId) RETURN externalId.key AS key ORDER BY key } AS keys
ORDER BY name, id
