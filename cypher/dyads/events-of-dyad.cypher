// Events in which both actors take part, by the bucket of their earliest reading, or of their latest where they have no earliest: the first
// letters of it. The last row, without a bucket, is of those that are not dated. Those that nobody reports as done are counted apart.
// @mode    read
// @rows    many
// @allow   CartesianProduct the two actors, both by their unique ids
// @param   a             STRING NOT NULL
// @param   b             STRING NOT NULL
// @param   letters       INTEGER NOT NULL
// @param   start         STRING
// @param   end           STRING
// @param   most          INTEGER NOT NULL
// @column  bucket        STRING
// @column  events        INTEGER NOT NULL
// @column  announced     INTEGER NOT NULL
// @column  meanIntensity FLOAT
MATCH (a:Actor {id: $a})
MATCH (b:Actor {id: $b})
// The parts of the one that has fewer are gone through.
WITH CASE WHEN COUNT { (a)-[:HAS_PART]->() } <= COUNT { (b)-[:HAS_PART]->() } THEN [$a, $b] ELSE [$b, $a] END AS ends
MATCH (part:Participation)
USING INDEX SEEK part:Participation(actorId, newestKey)
WHERE part.actorId = ends[0] AND part.newestKey > ''
  // @include as-of NODE=part
MATCH (other:Participation)
USING INDEX SEEK other:Participation(eventId, roleKey)
WHERE other.eventId = part.eventId AND other.roleKey > '' AND other.actorId = ends[1]
  // @include as-of NODE=other
WITH DISTINCT part.eventId AS eventId
MATCH (:Proposition {id: eventId})-[:WAS*0..1]->(event:Event)
WHERE true
  // @include as-of NODE=event
WITH event, left(coalesce(event.occurredEarliest, event.occurredLatest), $letters) AS bucket,
  // @include standing-word NODE=event
  STARTS WITH 'PROJECTED_' AS isAnnounced
WHERE bucket IS NULL OR (($start IS NULL OR bucket >= $start) AND ($end IS NULL OR bucket <= $end))
RETURN
  bucket AS bucket,
  count(CASE WHEN NOT isAnnounced THEN event END) AS events,
  count(CASE WHEN isAnnounced THEN event END) AS announced,
  avg(CASE WHEN NOT isAnnounced THEN event.intensity END) AS meanIntensity
ORDER BY bucket
LIMIT $most
