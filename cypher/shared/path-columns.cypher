// What is told of a path: its actors from one end to the other, with how many relations each has by now, and of each hop the relation,
// its subject, its sign and its standing.
// @column actorIds    LIST<STRING NOT NULL> NOT NULL
// @column degrees     LIST<INTEGER NOT NULL> NOT NULL
// @column relationIds LIST<STRING NOT NULL> NOT NULL
// @column subjectIds  LIST<STRING NOT NULL> NOT NULL
// @column signs       LIST<INTEGER NOT NULL> NOT NULL
// @column standings   LIST<STRING NOT NULL> NOT NULL
[actor IN nodes(path) | actor.id] AS actorIds,
[actor IN nodes(path) | COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() }] AS degrees,
[relation IN relationships(path) | relation.relationId] AS relationIds,
[relation IN relationships(path) | relation.subjectId] AS subjectIds,
[relation IN relationships(path) | relation.sign] AS signs,
[relation IN relationships(path) |
  // @include standing-word NODE=relation
] AS standings
