// How many took part in each given event. Events without any bring no row.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   role    STRING
// @column  askedId STRING NOT NULL
// @column  total   INTEGER NOT NULL
UNWIND $ids AS askedId
MATCH (participation:Participation)
USING INDEX SEEK participation:Participation(eventId, roleKey)
WHERE participation.eventId = askedId AND participation.roleKey > ''
  // @include participation-filter
  // @include as-of NODE=participation
  AND ($role IS NULL OR participation.role = $role)
RETURN askedId AS askedId, count(participation) AS total
