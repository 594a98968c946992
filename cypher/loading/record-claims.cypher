// Claims that are new, recorded now; one that is there already is left as it is, one that was withdrawn stands again.
// @mode    write
// @rows    many
// @param   rows       LIST<Claim NOT NULL> NOT NULL
// @param   origin     STRING NOT NULL
// @param   recordedAt STRING NOT NULL
// @record Claim id              STRING NOT NULL
// @record Claim aboutId         STRING NOT NULL
// @record Claim assertedById    STRING NOT NULL
// @record Claim newestKey       STRING NOT NULL
// @record Claim stance          STRING NOT NULL
// @record Claim modality        STRING NOT NULL
// @record Claim audience        STRING NOT NULL
// @record Claim viaIds          LIST<STRING NOT NULL> NOT NULL
// @record Claim claimed         STRING
// @record Claim claimedInferred BOOLEAN NOT NULL
// @record Claim fromEarliest    STRING
// @record Claim fromLatest      STRING
// @record Claim untilEarliest   STRING
// @record Claim untilLatest     STRING
// @record Claim madeAt          STRING
// @record Claim madeAtInferred  BOOLEAN NOT NULL
// @record Claim madeEarliest    STRING
// @record Claim madeLatest      STRING
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.aboutId})
CALL (row) {
  MATCH (asserter:Actor {id: row.assertedById})
  RETURN asserter
  UNION
  MATCH (asserter:Source {id: row.assertedById})
  RETURN asserter
}
MERGE (claim:Claim {id: row.id})
ON CREATE SET claim += row, claim.recordedAt = $recordedAt, claim.origin = $origin
SET claim.retractedAt = null
REMOVE claim:Retracted
MERGE (claim)-[:ABOUT]->(proposition)
MERGE (claim)-[:ASSERTED_BY]->(asserter)
WITH row, claim
UNWIND range(0, size(row.viaIds) - 1) AS place
MATCH (passer:Actor {id: row.viaIds[place]})
MERGE (claim)-[:VIA {order: place}]->(passer)
