// The ends of an actor's relations in order of time.
CREATE INDEX relation_subject_end IF NOT EXISTS FOR (relation:Relation) ON (relation.subjectId, relation.untilEarliest)
