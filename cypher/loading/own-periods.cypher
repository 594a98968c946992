// The period that claims without one are about, for propositions that have a date of their own; null where not told.
// @mode    read
// @rows    many
// @param   ids            LIST<STRING NOT NULL> NOT NULL
// @column  id             STRING NOT NULL
// @column  period         STRING
// @column  periodInferred BOOLEAN NOT NULL
// @column  happens        BOOLEAN NOT NULL
UNWIND $ids AS id
MATCH (proposition:Proposition {id: id})
WHERE NOT proposition:Relation
OPTIONAL MATCH (proposition)-[:IN_EVENT]->(event:Event)
RETURN
  id AS id,
  coalesce(event.occurred, proposition.occurred, proposition.at) AS period,
  coalesce(event.occurredInferred, proposition.occurredInferred, proposition.atInferred, false) AS periodInferred,
  (proposition:Event OR proposition:Participation) AS happens
ORDER BY id
