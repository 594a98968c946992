// The actors that are an end of a relation that fits, in the order of their ids: first met, first numbered.
  MATCH (actor:Actor)
  WHERE EXISTS {
    MATCH (actor)-[relation:RELATES]-()
    WHERE true
      // @include relation-filter KINDS=[relation.subjectKind,relation.objectKind]
  }
  WITH actor ORDER BY actor.id
