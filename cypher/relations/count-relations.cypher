// How many relations there are.
// @mode    read
// @rows    one
// @allow   NodeByLabelScan counting with a filter has to look at each relation
// @column  total INTEGER NOT NULL
MATCH (relation:Relation)
USING SCAN relation:Relation
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
RETURN count(relation) AS total
