// A page of those who took part in an event.
CREATE INDEX participation_event IF NOT EXISTS FOR (participation:Participation) ON (participation.eventId, participation.roleKey)
