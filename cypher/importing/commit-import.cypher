// Ends the commit of a batch: the version goes one step on, and counts move by what the batch brought. The horizon only ever grows.
// A store into which no data set was loaded goes by the given title and licence until one is.
// @mode    write
// @rows    one
// @param   committedAt  STRING NOT NULL
// @param   title        STRING NOT NULL
// @param   licence      STRING NOT NULL
// @param   storeVersion INTEGER NOT NULL
// @param   actors       INTEGER NOT NULL
// @param   sources      INTEGER NOT NULL
// @param   relations    INTEGER NOT NULL
// @param   events       INTEGER NOT NULL
// @param   claims       INTEGER NOT NULL
// @param   horizonFrom  STRING
// @param   horizonUntil STRING
// @column  version      INTEGER NOT NULL
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.version = coalesce(dataset.version, 0) + 1,
  dataset.committedAt = $committedAt,
  dataset.title = coalesce(dataset.title, $title),
  dataset.licence = coalesce(dataset.licence, $licence),
  dataset.digest = coalesce(dataset.digest, ''),
  dataset.storeVersion = coalesce(dataset.storeVersion, $storeVersion),
  dataset.actors = coalesce(dataset.actors, 0) + $actors,
  dataset.sources = coalesce(dataset.sources, 0) + $sources,
  dataset.relations = coalesce(dataset.relations, 0) + $relations,
  dataset.events = coalesce(dataset.events, 0) + $events,
  dataset.claims = coalesce(dataset.claims, 0) + $claims,
  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,
  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END
RETURN dataset.version AS version
