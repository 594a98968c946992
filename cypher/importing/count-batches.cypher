// How many batches of imports are in, of all files.
// @mode    read
// @rows    one
// @column  batches INTEGER NOT NULL
MATCH (batch:ImportBatch)
RETURN count(batch) AS batches
