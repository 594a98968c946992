// The claims about each given proposition that stood at the time and cite one of the given sources, null for any.
// They come with what a standing and a summary of them are worked out from. Of their citations only those of the given sources count, copies told by their originals.
// `period` is the proposition's own; relations have none but what their claims tell.
// @mode    read
// @rows    many
// @param   ids            LIST<STRING NOT NULL> NOT NULL
// @param   source         LIST<STRING NOT NULL>
// @param   knownAt        STRING NOT NULL
// @column  sourceIds      LIST<STRING NOT NULL> NOT NULL
// @column  originalIds    LIST<STRING NOT NULL> NOT NULL
// @column  period         STRING
// @column  periodInferred BOOLEAN NOT NULL
// @column  happens        BOOLEAN NOT NULL
UNWIND $ids AS propositionId
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(aboutId, newestKey)
WHERE claim.aboutId = propositionId AND claim.newestKey > ''
  AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)
  AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })
MATCH (claim)-[:ABOUT]->(proposition:Proposition)
// A part in an event, and a number of one that has no date of its own, is of the time of the event.
OPTIONAL MATCH (proposition)-[:IN_EVENT|QUANTITY_OF]->(event:Event)
WITH claim, CASE WHEN proposition.at IS NULL THEN coalesce(event, proposition) ELSE proposition END AS dated
RETURN
  // @include claim-columns
  COLLECT {
    MATCH (claim)-[:CITES]->(source:Source)
    WHERE $source IS NULL OR source.id IN $source
    RETURN source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds,
  COLLECT {
    MATCH (claim)-[:CITES]->(source:Source)
    WHERE $source IS NULL OR source.id IN $source
    MATCH (source)-[:COPY_OF*0..8]->(original:Source)
    WHERE NOT (original)-[:COPY_OF]->(:Source)
    RETURN original.id AS originalId
    ORDER BY originalId
  } AS originalIds,
  coalesce(dated.at, dated.occurred) AS period,
  coalesce(dated.atInferred, dated.occurredInferred, false) AS periodInferred,
  (dated:Event OR dated.at IS NOT NULL) AS happens
ORDER BY aboutId, claim.newestKey DESC
