// Pages of all relations.
CREATE INDEX relation_newest IF NOT EXISTS FOR (relation:Relation) ON (relation.newestKey)
