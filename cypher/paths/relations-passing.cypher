// Which of the given relations, as they were known at the time, pass a filter. Without a label, so that none but those are looked at.
// @mode   read
// @rows   many
// @param  ids LIST<STRING NOT NULL> NOT NULL
// @column id  STRING NOT NULL
UNWIND $ids AS id
MATCH (:Proposition {id: id})-[:WAS*0..1]->(relation)
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
RETURN id AS id
ORDER BY id
