// The standing of each given proposition as it was known at the time, on a day or as last reported, in a word of the store.
// @mode    read
// @rows    many
// @param   ids     LIST<STRING NOT NULL> NOT NULL
// @column  id      STRING NOT NULL
// @column  word    STRING NOT NULL
UNWIND $ids AS id
MATCH (:Proposition {id: id})-[:WAS*0..1]->(state)
WHERE true
  // @include known-at NODE=state
RETURN
  id AS id,
  // @include standing-word NODE=state
  AS word
ORDER BY id
