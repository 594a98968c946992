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
// A part in an event, and a number of one that has no date of its own, is of the time of the event.
OPTIONAL MATCH (proposition)-[:IN_EVENT|QUANTITY_OF]->(event:Event)
WITH id, proposition, CASE WHEN proposition.at IS NULL THEN coalesce(event, proposition) ELSE proposition END AS dated
RETURN
  id AS id,
  coalesce(dated.at, dated.occurred) AS period,
  coalesce(dated.atInferred, dated.occurredInferred, false) AS periodInferred,
  (dated:Event OR dated.at IS NOT NULL) AS happens
ORDER BY id
