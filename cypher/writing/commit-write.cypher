// Ends the commit of a write: the version goes one step on, and counts move by what the write changed, so that nothing else is looked at. The horizon only ever grows.
// @mode    write
// @rows    one
// @param   committedAt  STRING NOT NULL
// @param   relations    INTEGER NOT NULL
// @param   events       INTEGER NOT NULL
// @param   claims       INTEGER NOT NULL
// @param   horizonFrom  STRING
// @param   horizonUntil STRING
// @column  version      INTEGER NOT NULL
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.version = dataset.version + 1,
  dataset.committedAt = $committedAt,
  dataset.relations = dataset.relations + $relations,
  dataset.events = dataset.events + $events,
  dataset.claims = dataset.claims + $claims,
  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,
  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END
RETURN dataset.version AS version
