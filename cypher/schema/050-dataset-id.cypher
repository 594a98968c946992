// One node tells what is served.
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE
