// The digest of the files of the data set that was loaded last; no row before the first commit.
// @mode    read
// @rows    zeroOrOne
// @column  digest STRING NOT NULL
MATCH (dataset:Dataset {id: 'dataset'})
RETURN dataset.digest AS digest
