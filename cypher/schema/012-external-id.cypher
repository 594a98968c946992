// An id of another scheme belongs to one actor.
CREATE CONSTRAINT external_id_key IF NOT EXISTS FOR (externalId:ExternalId) REQUIRE externalId.key IS UNIQUE
