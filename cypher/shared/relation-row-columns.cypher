// What a flat row tells of a relation beside its own columns; `word` is its standing.
// @column sources     INTEGER NOT NULL
// @column subject     STRING NOT NULL
// @column subjectKind STRING NOT NULL
// @column object      STRING NOT NULL
// @column objectKind  STRING NOT NULL
// @column word        STRING NOT NULL
relation.sources AS sources,
subject.name AS subject,
subject.kind AS subjectKind,
object.name AS object,
object.kind AS objectKind,
// @include standing-word NODE=relation
AS word,
