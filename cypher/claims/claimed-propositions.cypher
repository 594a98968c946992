// Which of the given propositions had been claimed by then by what cites one of the given sources, null for any. Claims that were withdrawn since count too.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @param   source  LIST<STRING NOT NULL>
// @param   knownAt STRING NOT NULL
// @column  id      STRING NOT NULL
UNWIND $ids AS id
MATCH (claim:Claim)
USING INDEX SEEK claim:Claim(aboutId, newestKey)
WHERE claim.aboutId = id AND claim.newestKey > ''
  AND claim.recordedAt <= $knownAt
  AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })
RETURN DISTINCT id AS id
ORDER BY id
