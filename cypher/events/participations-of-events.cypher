// A page of those who took part in each given event, by role, then actor id, each with the actor.
// @mode    read
// @rows    many
// @param   ids        LIST<STRING NOT NULL> NOT NULL
// @param   role       STRING
// @param   after      STRING NOT NULL
// @param   first      INTEGER NOT NULL
// @column  askedId    STRING NOT NULL
// @column  listKey    STRING NOT NULL
UNWIND $ids AS askedId
CALL (askedId) {
  MATCH (participation:Participation)
  USING INDEX SEEK participation:Participation(eventId, roleKey)
  WHERE participation.eventId = askedId AND participation.roleKey > $after
    // @include participation-filter
    // @include as-of NODE=participation
    AND ($role IS NULL OR participation.role = $role)
  WITH participation
  ORDER BY participation.eventId, participation.roleKey
  LIMIT $first
  MATCH (actor:Actor {id: participation.actorId})
  RETURN participation, actor
}
RETURN
  // @include participation-columns
  // @include claim-count-columns NODE=participation
  // @include actor-columns NODE=actor PREFIX=other
  askedId AS askedId,
  participation.roleKey AS listKey
ORDER BY askedId, listKey
