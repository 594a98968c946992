// The last commit; no row before the first.
// @mode    read
// @rows    zeroOrOne
// @column  version     INTEGER NOT NULL
// @column  committedAt STRING NOT NULL
// @column  relations   INTEGER NOT NULL
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.version AS version, dataset.committedAt AS committedAt, dataset.relations AS relations
