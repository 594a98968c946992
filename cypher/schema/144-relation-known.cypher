// What became known between two times.
CREATE INDEX relation_known IF NOT EXISTS FOR (relation:Relation) ON (relation.knownFrom)
