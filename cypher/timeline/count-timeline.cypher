// How many events, beginnings and ends the timeline of the given actors has, and how many events that have no place in its order.
// @mode    read
// @rows    one
// @param   ids             LIST<STRING NOT NULL> NOT NULL
// @param   duringFrom      STRING
// @param   duringUntil     STRING
// @column  total           INTEGER NOT NULL
// @column  undatedEvents   INTEGER NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (part:Participation)
  USING INDEX SEEK part:Participation(actorId, newestKey)
  WHERE part.actorId = actorId AND part.newestKey > '' AND part.claims > 0
    // @include known-at NODE=part
  MATCH (:Proposition {id: part.eventId})-[:WAS*0..1]->(event:Event)
  WHERE true
    // @include as-of NODE=event
    AND (event.occurredEarliest IS NULL OR (
      ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)
      AND ($duringUntil IS NULL OR event.occurredEarliest <= $duringUntil)
    ))
  RETURN part.newestKey AS listKey, event.occurredEarliest IS NOT NULL AS isDated
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, oldestKey)
  WHERE relation.subjectId = actorId AND relation.oldestKey > '' AND relation.oldestKey < '~'
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)
  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  RETURN relation.oldestKey AS listKey, true AS isDated
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, oldestKey)
  WHERE relation.objectId = actorId AND relation.oldestKey > '' AND relation.oldestKey < '~'
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)
  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  RETURN relation.oldestKey AS listKey, true AS isDated
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, untilEarliest)
  WHERE relation.subjectId = actorId AND relation.untilEarliest > ''
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)
  WITH relation, left(relation.untilEarliest, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  RETURN relation.untilEarliest + ' ' + relation.id + ' end' AS listKey, true AS isDated
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, untilEarliest)
  WHERE relation.objectId = actorId AND relation.untilEarliest > ''
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)
  WITH relation, left(relation.untilEarliest, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  RETURN relation.untilEarliest + ' ' + relation.id + ' end' AS listKey, true AS isDated
}
WITH DISTINCT listKey, isDated
RETURN count(CASE WHEN isDated THEN 1 END) AS total, count(CASE WHEN NOT isDated THEN 1 END) AS undatedEvents
