// A page of the relations that are contested, newest first, undated last, each with the actors at both ends.
// @mode    read
// @rows    many
// @allow   CartesianProduct one subject and one object for each relation, both by their unique ids
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
// The filter asks for the standing as of the time; the label is on all that are contested at some time.
MATCH (relation:Disputed)
USING INDEX SEEK relation:Disputed(newestKey)
WHERE relation.newestKey < $after
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
WITH relation ORDER BY relation.newestKey DESC LIMIT $first
MATCH (subject:Actor {id: relation.subjectId})
MATCH (object:Actor {id: relation.objectId})
RETURN
  // @include relation-columns
  // @include claim-count-columns NODE=relation
  // @include actor-columns NODE=subject PREFIX=subjectActor
  // @include actor-columns NODE=object PREFIX=objectActor
  relation.newestKey AS listKey
ORDER BY listKey DESC
