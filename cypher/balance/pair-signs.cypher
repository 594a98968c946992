// How many relations that fit are of which sign, by the two actors that they are between.
// @mode    read
// @rows    many
// @allow   DirectedRelationshipTypeScan which pairs there are is known only once each relation has been looked at
MATCH ()-[relation:RELATES]->()
WHERE relation.sign <> 0
  // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
// @include pair-signs
