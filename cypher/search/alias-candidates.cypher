// Spellings that share words or sounds with a name, the likeliest first: what a search then scores and explains.
// `lucene` is a Lucene query of words and sounds alone, no operators of the caller's own.
// @mode    read
// @rows    many
// @param   lucene   STRING NOT NULL
// @param   kindIn   LIST<STRING NOT NULL>
// @param   most     INTEGER NOT NULL
// @column  text     STRING NOT NULL
// @column  strength STRING NOT NULL
CALL db.index.fulltext.queryNodes('alias_names', $lucene, {limit: $most}) YIELD node AS alias, score
MATCH (alias)<-[:HAS_ALIAS]-(actor:Actor)
WHERE $kindIn IS NULL OR actor.kind IN $kindIn
RETURN
  // @include actor-columns NODE=actor PREFIX=actor
  alias.text AS text,
  alias.strength AS strength
ORDER BY score DESC, actorId, text
LIMIT $most
