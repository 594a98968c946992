// The ends of an actor's relations in order of time.
CREATE INDEX relation_object_end IF NOT EXISTS FOR (relation:Relation) ON (relation.objectId, relation.untilEarliest)
