// What is shown of an identity.
// @column id  STRING NOT NULL
// @column aId STRING NOT NULL
// @column bId STRING NOT NULL
identity.id AS id,
identity.aId AS aId,
identity.bId AS bId,
