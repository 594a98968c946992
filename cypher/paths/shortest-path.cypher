// The shortest path between two actors, of several equally short ones the one met first. How many hops are allowed is for the caller
// to look at: as a condition on the whole path it would cost the fast search from both ends.
// @mode    read
// @rows    many
// @allow   CartesianProduct one actor at each end, both by their unique ids
// @param   from    STRING NOT NULL
// @param   to      STRING NOT NULL
MATCH (from:Actor {id: $from})
MATCH (to:Actor {id: $to})
MATCH path = shortestPath((from)-[:RELATES*1..6]-(to))
WHERE all(relation IN relationships(path) WHERE true
    // @include path-step
  )
  AND all(actor IN nodes(path) WHERE
    // @include path-stop
  )
RETURN
  // @include path-columns
