// Who is tied to whom by relations that fit, told once of each pair, with how many relations tie it.
// @mode   read
// @rows   many
// @allow  DirectedRelationshipTypeScan a graph of relations looks at each relation
// @column id       STRING NOT NULL
// @column others   LIST<STRING NOT NULL> NOT NULL
// @column parallel LIST<INTEGER NOT NULL> NOT NULL
MATCH (subject)-[relation:RELATES]->(object)
WHERE true
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH CASE WHEN subject.id < object.id THEN subject.id ELSE object.id END AS id,
  CASE WHEN subject.id < object.id THEN object.id ELSE subject.id END AS otherId, count(relation) AS relations
RETURN id AS id, collect(otherId) AS others, collect(relations) AS parallel
ORDER BY id
