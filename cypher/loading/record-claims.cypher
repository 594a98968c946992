// Claims that do not stand yet, recorded now, and their ids. One that stands is left as it is.
// A claim that was withdrawn stays so: made again, it gets a further record, to which the withdrawn one leads.
// @mode    write
// @rows    many
// @param   rows       LIST<Claim NOT NULL> NOT NULL
// @param   origin     STRING NOT NULL
// @param   recordedAt STRING NOT NULL
// @column  digestId   STRING NOT NULL
// @column  claimId    STRING NOT NULL
// @record Claim digestId        STRING NOT NULL
// @record Claim aboutId         STRING NOT NULL
// @record Claim assertedById    STRING NOT NULL
// @record Claim newestKey       STRING NOT NULL
// @record Claim stance          STRING NOT NULL
// @record Claim modality        STRING NOT NULL
// @record Claim audience        STRING NOT NULL
// @record Claim viaIds          LIST<STRING NOT NULL>
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
OPTIONAL MATCH (:Claim {id: row.digestId})-[again:MADE_AGAIN*0..1000]->(last:Claim)
WHERE NOT (last)-[:MADE_AGAIN]->(:Claim)
WITH row, proposition, asserter, last, CASE WHEN last IS NULL THEN '' ELSE '.' + toString(size(again) + 2) END AS suffix
WHERE last IS NULL OR last.retractedAt IS NOT NULL
MERGE (claim:Claim {id: row.digestId + suffix})
ON CREATE SET claim += row, claim.newestKey = row.newestKey + suffix, claim.recordedAt = $recordedAt, claim.origin = $origin
MERGE (claim)-[:ABOUT]->(proposition)
MERGE (claim)-[:ASSERTED_BY]->(asserter)
FOREACH (withdrawn IN CASE WHEN last IS NULL THEN [] ELSE [last] END |
  MERGE (withdrawn)-[:MADE_AGAIN]->(claim)
  SET withdrawn.supersededById = coalesce(withdrawn.supersededById, claim.id)
)
WITH row, claim
CALL (row, claim) {
  UNWIND range(0, size(coalesce(row.viaIds, [])) - 1) AS place
  MATCH (passer:Actor {id: row.viaIds[place]})
  MERGE (claim)-[:VIA {order: place}]->(passer)
}
RETURN row.digestId AS digestId, claim.id AS claimId
ORDER BY claimId
