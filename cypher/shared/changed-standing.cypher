// Of relations in one state, those whose standing was another, on the earlier day and as it was known then; null for what was not known.
// @param fromKnownAt STRING NOT NULL
// @param fromValidAt STRING
// @param fromCertain BOOLEAN NOT NULL
OPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)
WHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)
WITH relation,
  // @include standing-word-on NODE=former DAY=$fromValidAt SURE=$fromCertain
  AS wordBefore,
  // @include standing-word NODE=relation
  AS wordAfter
WHERE wordAfter <> coalesce(wordBefore, '')
