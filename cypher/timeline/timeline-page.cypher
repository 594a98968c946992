// A page of what happened to any of the given actors, each thing once, earliest first: events, beginnings and ends of relations, each with what
// claims come to then. Keys of the three kinds are never equal, as one text orders them all.
// @mode    read
// @rows    many
// @param   ids             LIST<STRING NOT NULL> NOT NULL
// @param   duringFrom      STRING
// @param   duringUntil     STRING
// @param   after           STRING NOT NULL
// @param   first           INTEGER NOT NULL
// @column  what            STRING NOT NULL
// @column  id              STRING NOT NULL
// @column  at              STRING NOT NULL
// @column  atInferred      BOOLEAN NOT NULL
// @column  word            STRING NOT NULL
// @column  listKey         STRING NOT NULL
UNWIND $ids AS actorId
CALL (actorId) {
  MATCH (part:Participation)
  USING INDEX SEEK part:Participation(actorId, newestKey)
  WHERE part.actorId = actorId AND part.newestKey > $after AND part.claims > 0
    // @include known-at NODE=part
  MATCH (:Proposition {id: part.eventId})-[:WAS*0..1]->(event:Event)
  WHERE event.occurredEarliest IS NOT NULL
    // @include as-of NODE=event
    AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR event.occurredEarliest <= $duringUntil)
  WITH DISTINCT part.actorId AS ownerId, part.newestKey AS listKey, event ORDER BY ownerId, listKey LIMIT $first
  RETURN 'EVENT' AS what, event.id AS id, listKey AS listKey, event.occurred AS at, event.occurredInferred AS atInferred,
    // @include standing-word NODE=event
    AS word
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, oldestKey)
  WHERE relation.subjectId = actorId AND relation.oldestKey > $after AND relation.oldestKey < '~'
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)
  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  WITH relation, word ORDER BY relation.subjectId, relation.oldestKey LIMIT $first
  RETURN 'BEGINNING' AS what, relation.id AS id, relation.oldestKey AS listKey, relation.validFrom AS at,
    relation.validFromInferred AS atInferred, word AS word
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, oldestKey)
  WHERE relation.objectId = actorId AND relation.oldestKey > $after AND relation.oldestKey < '~'
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)
  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  WITH relation, word ORDER BY relation.objectId, relation.oldestKey LIMIT $first
  RETURN 'BEGINNING' AS what, relation.id AS id, relation.oldestKey AS listKey, relation.validFrom AS at,
    relation.validFromInferred AS atInferred, word AS word
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(subjectId, untilEarliest)
  WHERE relation.subjectId = actorId AND relation.untilEarliest >= left($after, 20)
    AND relation.untilEarliest + ' ' + relation.id + ' end' > $after
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)
  WITH relation, left(relation.untilEarliest, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  WITH relation, word, relation.untilEarliest + ' ' + relation.id + ' end' AS listKey
  ORDER BY relation.subjectId, relation.untilEarliest, listKey LIMIT $first
  RETURN 'END' AS what, relation.id AS id, listKey AS listKey, relation.validUntil AS at,
    relation.validUntilInferred AS atInferred, word AS word
  UNION
  MATCH (relation:Relation)
  USING INDEX SEEK relation:Relation(objectId, untilEarliest)
  WHERE relation.objectId = actorId AND relation.untilEarliest >= left($after, 20)
    AND relation.untilEarliest + ' ' + relation.id + ' end' > $after
    // @include known-at NODE=relation
    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)
    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)
  WITH relation, left(relation.untilEarliest, 10) AS day
  WITH relation,
    // @include standing-word-on NODE=relation DAY=day SURE=$certain
    AS word
  WHERE word IN $standingIn
  WITH relation, word, relation.untilEarliest + ' ' + relation.id + ' end' AS listKey
  ORDER BY relation.objectId, relation.untilEarliest, listKey LIMIT $first
  RETURN 'END' AS what, relation.id AS id, listKey AS listKey, relation.validUntil AS at,
    relation.validUntilInferred AS atInferred, word AS word
}
WITH DISTINCT what, id, listKey, at, atInferred, word ORDER BY listKey LIMIT $first
RETURN what AS what, id AS id, at AS at, atInferred AS atInferred, word AS word, listKey AS listKey
ORDER BY listKey
