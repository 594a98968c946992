// What an export tells of an actor.
// @column id          STRING NOT NULL
// @column name        STRING NOT NULL
// @column kind        STRING NOT NULL
// @column named       BOOLEAN NOT NULL
// @column describedAs STRING
// @column existence   STRING
// @column externalIds LIST<STRING NOT NULL> NOT NULL
actor.id AS id,
actor.name AS name,
actor.kind AS kind,
actor.named AS named,
actor.describedAs AS describedAs,
actor.existence AS existence,
COLLECT {
  MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId)
  RETURN externalId.scheme + ':' + externalId.value AS external
  ORDER BY external
} AS externalIds
