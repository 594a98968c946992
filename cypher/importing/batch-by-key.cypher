// What was found in a batch that is in, and what it brought; no row where it is not.
// @mode    read
// @rows    zeroOrOne
// @param   key      STRING NOT NULL
// @column  findings STRING NOT NULL
// @column  added    STRING NOT NULL
MATCH (batch:ImportBatch {key: $key})
RETURN batch.findings AS findings, batch.added AS added
