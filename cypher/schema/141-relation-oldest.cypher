// Pages of all relations.
CREATE INDEX relation_oldest IF NOT EXISTS FOR (relation:Relation) ON (relation.oldestKey)
