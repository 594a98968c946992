// A stretch of all relations for an export, newest first, undated last. Of each all properties are read at once: to look up one
// after the other takes the database almost twice as long (5.26.30).
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
MATCH (stored:Relation)
USING INDEX SEEK stored:Relation(newestKey)
WHERE stored.newestKey < $after
WITH stored, properties(stored) AS relation
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH stored, relation ORDER BY stored.newestKey DESC LIMIT $first
RETURN
  // @include export-edge-columns
ORDER BY stored.newestKey DESC
