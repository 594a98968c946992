// A page of the relations of which more became known since an earlier time, and whose standing was another then, newest first, undated last.
// @mode    read
// @rows    many
// @param   after      STRING NOT NULL
// @param   first      INTEGER NOT NULL
// @column  relationId STRING NOT NULL
// @column  wordBefore STRING
// @column  wordAfter  STRING NOT NULL
// @column  listKey    STRING NOT NULL
// Between two times of knowing only states that came in between can differ.
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(knownFrom)
WHERE relation.knownFrom > $fromKnownAt AND relation.knownFrom <= $knownAt AND relation.newestKey < $after
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
// @include changed-standing
WITH relation, wordBefore, wordAfter ORDER BY relation.newestKey DESC LIMIT $first
RETURN relation.id AS relationId, wordBefore AS wordBefore, wordAfter AS wordAfter, relation.newestKey AS listKey
ORDER BY listKey DESC
