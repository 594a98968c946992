// What an export tells of a relation.
// @column id                 STRING NOT NULL
// @column type               STRING NOT NULL
// @column subjectId          STRING NOT NULL
// @column objectId           STRING NOT NULL
// @column subjectKind        STRING NOT NULL
// @column objectKind         STRING NOT NULL
// @column spell              STRING
// @column role               STRING
// @column sign               INTEGER NOT NULL
// @column validFrom          STRING
// @column validFromInferred  BOOLEAN NOT NULL
// @column validUntil         STRING
// @column validUntilInferred BOOLEAN NOT NULL
// @column fromEarliest       STRING
// @column untilLatest        STRING
// @column claims             INTEGER NOT NULL
// @column affirms            INTEGER NOT NULL
// @column denies             INTEGER NOT NULL
// @column qualifies          INTEGER NOT NULL
// @column desires            INTEGER NOT NULL
// @column sources            INTEGER NOT NULL
// @column asserterIds        LIST<STRING NOT NULL> NOT NULL
// @column sourceIds          LIST<STRING NOT NULL> NOT NULL
// @column knownFrom          STRING NOT NULL
// @column word               STRING NOT NULL
// @column listKey            STRING NOT NULL
relation.id AS id,
relation.type AS type,
relation.subjectId AS subjectId,
relation.objectId AS objectId,
relation.subjectKind AS subjectKind,
relation.objectKind AS objectKind,
relation.spell AS spell,
relation.role AS role,
relation.sign AS sign,
relation.validFrom AS validFrom,
relation.validFromInferred AS validFromInferred,
relation.validUntil AS validUntil,
relation.validUntilInferred AS validUntilInferred,
relation.fromEarliest AS fromEarliest,
relation.untilLatest AS untilLatest,
relation.claims AS claims,
relation.affirms AS affirms,
relation.denies AS denies,
relation.qualifies AS qualifies,
relation.desires AS desires,
relation.sources AS sources,
relation.asserterIds AS asserterIds,
relation.sourceIds AS sourceIds,
relation.knownFrom AS knownFrom,
// @include standing-word NODE=relation
AS word,
relation.newestKey AS listKey
