// One write per key.
CREATE CONSTRAINT write_key IF NOT EXISTS FOR (write:Write) REQUIRE write.key IS UNIQUE
