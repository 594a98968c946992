// A page of an actor's events.
CREATE INDEX participation_actor IF NOT EXISTS FOR (participation:Participation) ON (participation.actorId, participation.newestKey)
