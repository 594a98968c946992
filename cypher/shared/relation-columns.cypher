// What is shown of a relation.
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
relation.spell AS spell,
relation.role AS role,
relation.sign AS sign,
relation.validFrom AS validFrom,
relation.validFromInferred AS validFromInferred,
relation.validUntil AS validUntil,
relation.validUntilInferred AS validUntilInferred,
