// The shortest ways on from where known paths are left, each known path being cut off there. All that are equally short come, fewer
// contested hops first, then by the ids of their relations; of very many those that are met first are compared.
// @mode    read
// @rows    many
// @allow   CartesianProduct one actor at each end, both by their unique ids
// @param   spurs    LIST<Spur NOT NULL> NOT NULL
// @param   to       STRING NOT NULL
// @param   compared INTEGER NOT NULL
// @param   first    INTEGER NOT NULL
// @record  Spur at      INTEGER NOT NULL
// @record  Spur startId STRING NOT NULL
// @record  Spur passed  LIST<STRING NOT NULL> NOT NULL
// @record  Spur cut     LIST<STRING NOT NULL> NOT NULL
// @record  Spur hops    INTEGER NOT NULL
// @column  at  INTEGER NOT NULL
// @column  cut BOOLEAN NOT NULL
UNWIND $spurs AS spur
MATCH (start:Actor {id: spur.startId})
MATCH (to:Actor {id: $to})
CALL (spur, start, to) {
  MATCH path = allShortestPaths((start)-[:RELATES*1..6]-(to))
  WHERE all(relation IN relationships(path) WHERE NOT relation.relationId IN spur.cut
      AND NOT relation.subjectId IN spur.passed AND NOT relation.objectId IN spur.passed
      // @include path-step
    )
    AND all(actor IN nodes(path) WHERE
      // @include path-stop
    )
  WITH path, spur LIMIT $compared
  WITH spur, collect(path) AS met
  WITH spur, met, size(met) = $compared AS cut
  UNWIND met AS path
  WITH path, spur, cut WHERE length(path) <= spur.hops
  WITH path, cut, [relation IN relationships(path) | relation.relationId] AS ids, size([relation IN relationships(path) WHERE
    // @include standing-word NODE=relation
    ENDS WITH 'CONTESTED']) AS contested
  RETURN path, cut, contested, ids ORDER BY contested, ids LIMIT $first
}
RETURN spur.at AS at, cut,
  // @include path-columns
ORDER BY at, contested, ids
