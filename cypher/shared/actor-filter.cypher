// Which actors: each parameter that is null asks nothing. Spellings go without a label: for one that is labelled,
// all spellings would be looked through once for each actor.
// @param kindIn        LIST<STRING NOT NULL>
// @param named         BOOLEAN
// @param nameContains  STRING
// @param externalIdKey STRING
  AND ($kindIn IS NULL OR actor.kind IN $kindIn)
  AND ($named IS NULL OR actor.named = $named)
  AND ($nameContains IS NULL OR EXISTS { (actor)-[:HAS_ALIAS]->(alias) WHERE alias.folded CONTAINS $nameContains })
  AND ($externalIdKey IS NULL OR EXISTS { (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: $externalIdKey}) })
