// What is shown of an actor, under names with a prefix, so that one row can bring several actors.
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
NODE.named AS PREFIXNamed,
NODE.name AS PREFIXName,
NODE.describedAs AS PREFIXDescribedAs,
NODE.existence AS PREFIXExistence,
NODE.existenceInferred AS PREFIXExistenceInferred,
coalesce(NODE.formerIds, []) AS PREFIXFormerIds,
