// What each given proposition keeps is worked out from this: its claims, withdrawn ones included, each with the days of which it is kept to speak and
// with the documents it rests on, copies told by their originals.
// @mode    read
// @rows    many
// @param   ids             LIST<STRING NOT NULL> NOT NULL
// @column  id              STRING NOT NULL
// @column  aboutId         STRING NOT NULL
// @column  stance          STRING NOT NULL
// @column  modality        STRING NOT NULL
// @column  claimed         STRING
// @column  claimedInferred BOOLEAN NOT NULL
// @column  madeAt          STRING
// @column  madeAtInferred  BOOLEAN NOT NULL
// @column  recordedAt      STRING NOT NULL
// @column  retractedAt     STRING
// @column  days            STRING
// @column  assertedById    STRING NOT NULL
// @column  sourceIds       LIST<STRING NOT NULL> NOT NULL
// @column  originalIds     LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS aboutId
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(aboutId, newestKey)
WHERE claim.aboutId = aboutId AND claim.newestKey > ''
RETURN
  claim.id AS id,
  aboutId AS aboutId,
  claim.stance AS stance,
  claim.modality AS modality,
  claim.claimed AS claimed,
  claim.claimedInferred AS claimedInferred,
  claim.madeAt AS madeAt,
  claim.madeAtInferred AS madeAtInferred,
  claim.recordedAt AS recordedAt,
  claim.retractedAt AS retractedAt,
  claim.days AS days,
  claim.assertedById AS assertedById,
  COLLECT { MATCH (claim)-[:CITES]->(source:Source) RETURN source.id AS sourceId ORDER BY sourceId } AS sourceIds,
  COLLECT {
    MATCH (claim)-[:CITES]->(source:Source)
    MATCH (source)-[:COPY_OF*0..8]->(original:Source)
    WHERE NOT (original)-[:COPY_OF]->(:Source)
    RETURN original.id AS originalId
    ORDER BY originalId
  } AS originalIds
ORDER BY aboutId, claim.id
