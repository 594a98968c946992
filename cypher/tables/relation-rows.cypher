// A page of all relations as flat rows, newest first, undated last.
// @mode    read
// @rows    many
// @allow   CartesianProduct one subject and one object for each relation, both by their unique ids
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
MATCH (relation:Relation)
USING INDEX SEEK relation:Relation(newestKey)
WHERE relation.newestKey < $after
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH relation ORDER BY relation.newestKey DESC LIMIT $first
MATCH (subject:Actor {id: relation.subjectId})
MATCH (object:Actor {id: relation.objectId})
RETURN
  // @include relation-columns
  // @include claim-count-columns NODE=relation
  // @include relation-row-columns
  relation.newestKey AS listKey
ORDER BY listKey DESC
