// Pages of all events.
CREATE INDEX event_newest IF NOT EXISTS FOR (event:Event) ON (event.newestKey)
