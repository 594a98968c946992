// The claims about each given proposition that stand and cite one of the given sources, with what a summary of them is worked out from.
// Of their citations only those of the given sources count, copies told by their originals.
// @mode    read
// @rows    many
// @param   ids             LIST<STRING NOT NULL> NOT NULL
// @param   sources         LIST<STRING NOT NULL> NOT NULL
// @column  propositionId   STRING NOT NULL
// @column  stance          STRING NOT NULL
// @column  modality        STRING NOT NULL
// @column  claimed         STRING
// @column  claimedInferred BOOLEAN NOT NULL
// @column  assertedById    STRING NOT NULL
// @column  sourceIds       LIST<STRING NOT NULL> NOT NULL
// @column  originalIds     LIST<STRING NOT NULL> NOT NULL
UNWIND $ids AS propositionId
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(aboutId, newestKey)
WHERE claim.aboutId = propositionId AND claim.newestKey > '' AND claim.retractedAt IS NULL
  AND EXISTS { (claim)-[:CITES]->(source:Source) WHERE source.id IN $sources }
RETURN
  propositionId AS propositionId,
  claim.stance AS stance,
  claim.modality AS modality,
  claim.claimed AS claimed,
  claim.claimedInferred AS claimedInferred,
  claim.assertedById AS assertedById,
  COLLECT {
    MATCH (claim)-[:CITES]->(source:Source)
    WHERE source.id IN $sources
    RETURN source.id AS sourceId
    ORDER BY sourceId
  } AS sourceIds,
  COLLECT {
    MATCH (claim)-[:CITES]->(source:Source)
    WHERE source.id IN $sources
    MATCH (source)-[:COPY_OF*0..8]->(original:Source)
    WHERE NOT (original)-[:COPY_OF]->(:Source)
    RETURN original.id AS originalId
    ORDER BY originalId
  } AS originalIds
ORDER BY propositionId, claim.id
