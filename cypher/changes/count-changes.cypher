// How many relations had another standing at an earlier time.
// @mode    read
// @rows    one
// @column  total INTEGER NOT NULL
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(newestKey)
WHERE relation.newestKey > ''
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
// @include changed-standing
RETURN count(relation) AS total
