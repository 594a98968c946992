// What is shown of a part in an event.
// @column id       STRING NOT NULL
// @column eventId  STRING NOT NULL
// @column actorId  STRING NOT NULL
// @column role     STRING NOT NULL
// @column position STRING
participation.id AS id,
participation.eventId AS eventId,
participation.actorId AS actorId,
participation.role AS role,
participation.position AS position,
