// Which events: each parameter that is null asks nothing. Sources are asked of the event, and of the part by which somebody is sought.
// @param categoryIn  LIST<STRING NOT NULL>
// @param quadIn      LIST<STRING NOT NULL>
// @param duringFrom  STRING
// @param duringUntil STRING
// @param participant LIST<STRING NOT NULL>
// @param source      LIST<STRING NOT NULL>
  // @include as-of NODE=event
  AND ($categoryIn IS NULL OR event.category IN $categoryIn)
  AND ($quadIn IS NULL OR event.quad IN $quadIn)
  AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)
  AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)
  AND ($participant IS NULL OR EXISTS {
    MATCH (part:Participation)
    WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant
      // @include known-at NODE=part
      AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))
  })
  AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))
