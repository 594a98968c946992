// An id of another scheme belongs to one actor.
CREATE CONSTRAINT external_id IF NOT EXISTS FOR (externalId:ExternalId) REQUIRE externalId.key IS UNIQUE
