// How many of the relations given are of which sign, by the two actors that they are between, those who come first by id first.
// @param  first    INTEGER NOT NULL
// @column aId      STRING NOT NULL
// @column bId      STRING NOT NULL
// @column positive INTEGER NOT NULL
// @column negative INTEGER NOT NULL
WITH
  CASE WHEN relation.subjectId < relation.objectId THEN relation.subjectId ELSE relation.objectId END AS aId,
  CASE WHEN relation.subjectId < relation.objectId THEN relation.objectId ELSE relation.subjectId END AS bId,
  relation.sign AS sign
WHERE sign <> 0 AND aId <> bId
WITH aId, bId,
  sum(CASE WHEN sign > 0 THEN 1 ELSE 0 END) AS positive,
  sum(CASE WHEN sign < 0 THEN 1 ELSE 0 END) AS negative
RETURN aId AS aId, bId AS bId, positive AS positive, negative AS negative
ORDER BY aId, bId
LIMIT $first
