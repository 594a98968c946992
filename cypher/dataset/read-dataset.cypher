// What is served; no row before the first commit.
// @mode    read
// @rows    zeroOrOne
// @column  version       INTEGER NOT NULL
// @column  title         STRING NOT NULL
// @column  licence       STRING NOT NULL
// @column  digest        STRING NOT NULL
// @column  committedAt   STRING NOT NULL
// @column  horizonFrom   STRING
// @column  horizonUntil  STRING
// @column  actors        INTEGER NOT NULL
// @column  relations     INTEGER NOT NULL
// @column  events        INTEGER NOT NULL
// @column  claims        INTEGER NOT NULL
// @column  sources       INTEGER NOT NULL
MATCH (dataset:Dataset {id: 'dataset'})
RETURN
  dataset.version AS version,
  dataset.title AS title,
  dataset.licence AS licence,
  dataset.digest AS digest,
  dataset.committedAt AS committedAt,
  dataset.horizonFrom AS horizonFrom,
  dataset.horizonUntil AS horizonUntil,
  dataset.actors AS actors,
  dataset.relations AS relations,
  dataset.events AS events,
  dataset.claims AS claims,
  dataset.sources AS sources
