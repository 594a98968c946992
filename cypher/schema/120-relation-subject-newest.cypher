// A page of an actor's relations costs the same on a hub: order comes from the index.
CREATE INDEX relation_subject_newest IF NOT EXISTS FOR (relation:Relation) ON (relation.subjectId, relation.newestKey)
