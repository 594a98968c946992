// What is shown of a relation; what but few ask for, and costs as much to read as all else, only where it is wanted.
// @param  wholeRelations     BOOLEAN NOT NULL
// @column id                 STRING NOT NULL
// @column type               STRING NOT NULL
// @column subjectId          STRING NOT NULL
// @column objectId           STRING NOT NULL
// @column spell              STRING
// @column role               STRING
// @column sign               INTEGER NOT NULL
// @column validFrom          STRING
// @column validFromInferred  BOOLEAN NOT NULL
// @column validUntil         STRING
// @column validUntilInferred BOOLEAN NOT NULL
relation.id AS id,
relation.type AS type,
relation.subjectId AS subjectId,
relation.objectId AS objectId,
CASE WHEN $wholeRelations THEN relation.spell END AS spell,
CASE WHEN $wholeRelations THEN relation.role END AS role,
CASE WHEN $wholeRelations THEN relation.sign ELSE 0 END AS sign,
CASE WHEN $wholeRelations THEN relation.validFrom END AS validFrom,
CASE WHEN $wholeRelations THEN relation.validFromInferred ELSE false END AS validFromInferred,
CASE WHEN $wholeRelations THEN relation.validUntil END AS validUntil,
CASE WHEN $wholeRelations THEN relation.validUntilInferred ELSE false END AS validUntilInferred,
