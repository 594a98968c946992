// When the given events happened; ids that none has bring no row.
// @mode    read
// @rows    many
// @param   ids              LIST<STRING NOT NULL> NOT NULL
// @column  id               STRING NOT NULL
// @column  occurred         STRING
// @column  occurredInferred BOOLEAN NOT NULL
UNWIND $ids AS id
MATCH (event:Event:Proposition {id: id})
RETURN id AS id, event.occurred AS occurred, coalesce(event.occurredInferred, false) AS occurredInferred
ORDER BY id
