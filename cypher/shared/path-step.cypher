// Which edges a path may take: those of relations that pass the filter, between actors that it may pass through. Its ends it may always touch.
// @param ends       LIST<STRING NOT NULL> NOT NULL
// @param avoid      LIST<STRING NOT NULL> NOT NULL
// @param avoidKinds LIST<STRING NOT NULL> NOT NULL
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  AND NOT relation.subjectId IN $avoid AND NOT relation.objectId IN $avoid
  AND (relation.subjectId IN $ends OR NOT relation.subjectKind IN $avoidKinds)
  AND (relation.objectId IN $ends OR NOT relation.objectKind IN $avoidKinds)
