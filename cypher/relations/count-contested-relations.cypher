// How many contested relations there are.
// @mode    read
// @rows    one
// @column  total INTEGER NOT NULL
MATCH (relation:Disputed)
USING INDEX SEEK relation:Disputed(newestKey)
WHERE relation.newestKey > ''
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
RETURN count(relation) AS total
