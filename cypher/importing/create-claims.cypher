// Claims that nobody has made before, about propositions of the same commit, with the days of which they speak and where they stand.
// @mode    write
// @rows    many
// @param   rows LIST<NewClaim NOT NULL> NOT NULL
// @param   origin STRING NOT NULL
// @param   recordedAt STRING NOT NULL
// @record NewClaim id              STRING NOT NULL
// @record NewClaim digestId        STRING NOT NULL
// @record NewClaim aboutId         STRING NOT NULL
// @record NewClaim assertedById    STRING NOT NULL
// @record NewClaim newestKey       STRING NOT NULL
// @record NewClaim stance          STRING NOT NULL
// @record NewClaim modality        STRING NOT NULL
// @record NewClaim audience        STRING NOT NULL
// @record NewClaim viaIds          LIST<STRING NOT NULL>
// @record NewClaim claimed         STRING
// @record NewClaim claimedInferred BOOLEAN NOT NULL
// @record NewClaim fromEarliest    STRING
// @record NewClaim fromLatest      STRING
// @record NewClaim untilEarliest   STRING
// @record NewClaim untilLatest     STRING
// @record NewClaim madeAt          STRING
// @record NewClaim madeAtInferred  BOOLEAN NOT NULL
// @record NewClaim madeEarliest    STRING
// @record NewClaim madeLatest      STRING
// @record NewClaim days            STRING NOT NULL
// @record NewClaim evidence        LIST<Evidence NOT NULL> NOT NULL
// @record Evidence order     INTEGER NOT NULL
// @record Evidence sourceId  STRING NOT NULL
// @record Evidence paragraph INTEGER
// @record Evidence start     INTEGER
// @record Evidence end       INTEGER
// @record Evidence fidelity  STRING NOT NULL
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.aboutId})
CALL (row) {
  MATCH (asserter:Actor {id: row.assertedById})
  RETURN asserter
  UNION
  MATCH (asserter:Source {id: row.assertedById})
  RETURN asserter
}
CREATE (proposition)<-[:ABOUT]-(claim:Claim)-[:ASSERTED_BY]->(asserter)
SET claim = row { .id, .digestId, .aboutId, .assertedById, .newestKey, .stance, .modality, .audience, .viaIds, .claimed, .claimedInferred, .fromEarliest, .fromLatest, .untilEarliest, .untilLatest, .madeAt, .madeAtInferred, .madeEarliest, .madeLatest, .days, recordedAt: $recordedAt, origin: $origin }
WITH row, claim
CALL (row, claim) {
  UNWIND range(0, size(coalesce(row.viaIds, [])) - 1) AS place
  MATCH (passer:Actor {id: row.viaIds[place]})
  CREATE (claim)-[:VIA {order: place}]->(passer)
}
CALL (row, claim) {
  UNWIND row.evidence AS cited
  MATCH (source:Source {id: cited.sourceId})
  CREATE (claim)-[:CITES {order: cited.order, start: cited.start, end: cited.end, paragraph: cited.paragraph, fidelity: cited.fidelity}]->(source)
}
