// How many of the given propositions are shown in lists of relations and of events: those with a claim that stands.
// @mode    read
// @rows    one
// @param   ids       LIST<STRING NOT NULL> NOT NULL
// @column  relations INTEGER NOT NULL
// @column  events    INTEGER NOT NULL
MATCH (proposition:Proposition)
WHERE proposition.id IN $ids AND proposition.claims > 0
RETURN
  count(CASE WHEN proposition:Relation THEN 1 END) AS relations,
  count(CASE WHEN proposition:Event THEN 1 END) AS events
