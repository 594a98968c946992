// How many relations of which more became known since an earlier time had another standing then.
// @mode    read
// @rows    one
// @column  total INTEGER NOT NULL
// Between two times of knowing only states that came in between can differ.
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(knownFrom)
WHERE relation.knownFrom > $fromKnownAt AND relation.knownFrom <= $knownAt
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
// @include changed-standing
RETURN count(relation) AS total
