// How the number of relations changes from one stretch of the calendar to the next.
// @mode    read
// @rows    many
// @allow   NodeByLabelScan counting with a filter has to look at each relation
MATCH (relation:Relation)
USING SCAN relation:Relation
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
// @include bucket-changes
