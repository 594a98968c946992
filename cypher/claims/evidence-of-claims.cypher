// Where the given claims stand, in the order of their authors.
// @mode    read
// @rows    many
// @param   ids       LIST<STRING NOT NULL> NOT NULL
// @column  claimId   STRING NOT NULL
// @column  sourceId  STRING NOT NULL
// @column  paragraph INTEGER
// @column  start     INTEGER
// @column  end       INTEGER
// @column  fidelity  STRING NOT NULL
UNWIND $ids AS claimId
MATCH (:Claim {id: claimId})-[cites:CITES]->(source:Source)
RETURN
  claimId AS claimId,
  source.id AS sourceId,
  cites.paragraph AS paragraph,
  cites.start AS start,
  cites.end AS end,
  cites.fidelity AS fidelity
ORDER BY claimId, cites.order
