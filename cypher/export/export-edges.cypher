// A stretch of all relations for an export, newest first, undated last.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(newestKey)
WHERE relation.newestKey < $after
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH relation ORDER BY relation.newestKey DESC LIMIT $first
RETURN
  // @include export-edge-columns
ORDER BY listKey DESC
