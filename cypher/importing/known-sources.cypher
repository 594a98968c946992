// Which of the given documents there are, and when each was published, else retrieved.
// @mode    read
// @rows    many
// @param   ids            LIST<STRING NOT NULL> NOT NULL
// @column  id             STRING NOT NULL
// @column  madeAt         STRING
// @column  madeAtInferred BOOLEAN NOT NULL
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN
  id AS id,
  coalesce(source.published, source.retrieved) AS madeAt,
  source.published IS NOT NULL AND coalesce(source.publishedInferred, false) AS madeAtInferred
ORDER BY id
