// The actors that come first by all relations.
// @mode    read
// @rows    many
// @allow   NodeByLabelScan which actors come first is known only once each relation has been looked at
// @include independent-sources
MATCH (relation:Relation)
USING SCAN relation:Relation
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
// @include actor-scores
