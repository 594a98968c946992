// Ends each commit: the version goes one step on, counts come from the store. The horizon only ever grows.
// @mode    write
// @rows    one
// @allow   NodeByLabelScan counts of labels come from the count store
// @param   title        STRING NOT NULL
// @param   licence      STRING NOT NULL
// @param   digest       STRING NOT NULL
// @param   committedAt  STRING NOT NULL
// @param   horizonFrom  STRING
// @param   horizonUntil STRING
// @param   storeVersion INTEGER NOT NULL
// @column  version      INTEGER NOT NULL
MERGE (dataset:Dataset {id: 'dataset'})
SET dataset.version = coalesce(dataset.version, 0) + 1,
  dataset.title = $title,
  dataset.licence = $licence,
  dataset.digest = $digest,
  dataset.committedAt = $committedAt,
  dataset.storeVersion = $storeVersion,
  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,
  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END,
  dataset.actors = COUNT { (:Actor) },
  dataset.sources = COUNT { (:Source) },
  dataset.relations = COUNT { (:Relation) },
  dataset.events = COUNT { (:Event) },
  dataset.claims = COUNT { (:Claim) } - COUNT { (:Retracted) }
RETURN dataset.version AS version
