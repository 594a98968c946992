// What is shown of a claim.
// @column id               STRING NOT NULL
// @column aboutId          STRING NOT NULL
// @column stance           STRING NOT NULL
// @column modality         STRING NOT NULL
// @column assertedById     STRING NOT NULL
// @column viaIds           LIST<STRING NOT NULL> NOT NULL
// @column audience         STRING NOT NULL
// @column claimed          STRING
// @column claimedInferred  BOOLEAN NOT NULL
// @column madeAt           STRING
// @column madeAtInferred   BOOLEAN NOT NULL
// @column recordedAt       STRING NOT NULL
// @column retractedAt      STRING
// @column retractedBecause STRING
// @column supersededById   STRING
claim.id AS id,
claim.aboutId AS aboutId,
claim.stance AS stance,
claim.modality AS modality,
claim.assertedById AS assertedById,
coalesce(claim.viaIds, []) AS viaIds,
claim.audience AS audience,
claim.claimed AS claimed,
claim.claimedInferred AS claimedInferred,
claim.madeAt AS madeAt,
claim.madeAtInferred AS madeAtInferred,
claim.recordedAt AS recordedAt,
claim.retractedAt AS retractedAt,
claim.retractedBecause AS retractedBecause,
claim.supersededById AS supersededById,
