// An old id of a merged actor leads to one survivor.
CREATE CONSTRAINT former_actor_id IF NOT EXISTS FOR (former:FormerId) REQUIRE former.id IS UNIQUE
