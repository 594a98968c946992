// Pages of the relations that are contested at some time.
CREATE INDEX disputed_newest IF NOT EXISTS FOR (relation:Disputed) ON (relation.newestKey)
