// Which relations: each parameter that is null asks nothing. Of each group of conditions one has to hold, or not to hold
// where it is negated. KINDS lists the kinds of the ends that count.
// @param subjectIn  LIST<STRING NOT NULL>
// @param objectIn   LIST<STRING NOT NULL>
// @param withActor  LIST<STRING NOT NULL>
// @param minSources INTEGER
// @param claimedBy  LIST<STRING NOT NULL>
// @param source     LIST<STRING NOT NULL>
// @param groups     LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL
// @record Condition negated       BOOLEAN NOT NULL
// @record Condition typeIn        LIST<STRING NOT NULL>
// @record Condition subjectIn     LIST<STRING NOT NULL>
// @record Condition objectIn      LIST<STRING NOT NULL>
// @record Condition kindIn        LIST<STRING NOT NULL>
// @record Condition signIn        LIST<INTEGER NOT NULL>
// @record Condition standingIn    LIST<STRING NOT NULL>
// @record Condition overlapsFrom  STRING
// @record Condition overlapsUntil STRING
  // @include as-of NODE=relation
  AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)
  AND ($objectIn IS NULL OR relation.objectId IN $objectIn)
  AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)
  AND ($minSources IS NULL OR relation.sources >= $minSources)
  AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))
  AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))
  AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (
    (condition.typeIn IS NULL OR relation.type IN condition.typeIn)
    AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)
    AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)
    AND (condition.kindIn IS NULL OR any(kind IN KINDS WHERE kind IN condition.kindIn))
    AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)
    AND (condition.standingIn IS NULL OR
      // @include standing-word NODE=relation
      IN condition.standingIn)
    AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)
    AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)
  )))
