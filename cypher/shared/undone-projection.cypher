// What was kept under the name before, by a statement whose answer was lost, goes first.
CALL () {
  CALL gds.graph.drop($name, false) YIELD graphName
  RETURN count(graphName) AS dropped
}
