// What is shown of an actor, under names with a prefix; what but few ask for only where it is wanted.
// @param  wholeActors             BOOLEAN NOT NULL
// @column PREFIXId                STRING NOT NULL
// @column PREFIXKind              STRING NOT NULL
// @column PREFIXNamed             BOOLEAN NOT NULL
// @column PREFIXName              STRING NOT NULL
// @column PREFIXDescribedAs       STRING
// @column PREFIXExistence         STRING
// @column PREFIXExistenceInferred BOOLEAN NOT NULL
// @column PREFIXFormerIds         LIST<STRING NOT NULL> NOT NULL
NODE.id AS PREFIXId,
NODE.kind AS PREFIXKind,
CASE WHEN $wholeActors THEN NODE.named ELSE true END AS PREFIXNamed,
NODE.name AS PREFIXName,
CASE WHEN $wholeActors THEN NODE.describedAs END AS PREFIXDescribedAs,
CASE WHEN $wholeActors THEN NODE.existence END AS PREFIXExistence,
CASE WHEN $wholeActors THEN NODE.existenceInferred ELSE false END AS PREFIXExistenceInferred,
CASE WHEN $wholeActors THEN coalesce(NODE.formerIds, []) ELSE [] END AS PREFIXFormerIds,
