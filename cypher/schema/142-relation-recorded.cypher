// Pages of all relations.
CREATE INDEX relation_recorded IF NOT EXISTS FOR (relation:Relation) ON (relation.recordedKey)
