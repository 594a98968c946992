// Which actors: each parameter that is null asks nothing. Spellings go without a label: for one that is labelled,
// all spellings would be looked through once for each actor. Sources are sought from the actor outwards, up to the first hit: in what
// propositions keep of their claims, for a time before the last commit in the claims themselves.
// @param kindIn        LIST<STRING NOT NULL>
// @param named         BOOLEAN
// @param nameContains  STRING
// @param externalIdKey STRING
// @param source        LIST<STRING NOT NULL>
// @param knownAt       STRING NOT NULL
// @param isPast        BOOLEAN NOT NULL
  AND ($kindIn IS NULL OR actor.kind IN $kindIn)
  AND ($named IS NULL OR actor.named = $named)
  AND ($nameContains IS NULL OR EXISTS { (actor)-[:HAS_ALIAS]->(alias) WHERE alias.folded CONTAINS $nameContains })
  AND ($externalIdKey IS NULL OR EXISTS { (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: $externalIdKey}) })
  AND ($source IS NULL
    OR (NOT $isPast AND EXISTS {
      (actor)-[:SUBJECT_OF|HAS_OBJECT|HAS_PART|QUANTITY_OF|JOINS]-(proposition)
      WHERE any(cited IN proposition.sourceIds WHERE cited IN $source)
    })
    OR ($isPast AND EXISTS {
      (actor)-[:SUBJECT_OF|HAS_OBJECT|HAS_PART|QUANTITY_OF|JOINS]-()<-[:ABOUT]-(claim:Claim)-[:CITES]->(cited)
      WHERE claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true) AND cited.id IN $source
    })
    OR EXISTS {
      (actor)<-[:ASSERTED_BY|VIA]-(claim:Claim)-[:CITES]->(cited)
      WHERE claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true) AND cited.id IN $source
    })
