// How many took part in each given event. Events without any bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   role    STRING
// @param   source  LIST<STRING NOT NULL>
// @column  askedId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS askedId
MATCH (participation:Participation)
USING INDEX SEEK participation:Participation(eventId, roleKey)
WHERE participation.eventId = askedId AND participation.roleKey > ''
  AND participation.claims > 0
  AND ($role IS NULL OR participation.role = $role)
  AND ($source IS NULL OR any(cited IN participation.sourceIds WHERE cited IN $source))
RETURN askedId AS askedId, count(participation) AS total
