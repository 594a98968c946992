// Begins each commit: whoever comes second waits here until the first has ended, and then sees what that one left. Gives the time of the last commit.
// @mode    write
// @rows    one
// @column  committedAt STRING
MERGE (dataset:Dataset {id: 'dataset'})
// Any write takes the lock; this one leaves nothing behind.
SET dataset.committing = true
SET dataset.committing = null
RETURN dataset.committedAt AS committedAt
