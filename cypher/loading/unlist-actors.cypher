// Takes actors of one origin that are not among the given ones out of lists; they stay for what was claimed of them and by them.
// @mode    write
// @rows    many
// @param   origin  STRING NOT NULL
// @param   keepIds LIST<STRING NOT NULL> NOT NULL
// @column  actorId STRING NOT NULL
MATCH (actor:Actor)
USING INDEX actor:Actor(nameKey)
WHERE actor.nameKey > '' AND actor.origin = $origin AND NOT actor.id IN $keepIds
REMOVE actor.nameKey
RETURN actor.id AS actorId
ORDER BY actorId
