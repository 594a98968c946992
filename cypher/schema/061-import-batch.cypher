// One entry for each batch of a file.
CREATE CONSTRAINT import_batch IF NOT EXISTS FOR (batch:ImportBatch) REQUIRE batch.key IS UNIQUE
