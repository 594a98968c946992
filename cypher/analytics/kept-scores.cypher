// The actors by a number that was given to each before.
// @mode  read
// @needs gds
// @rows  many
// @param name     STRING NOT NULL
// @param property STRING NOT NULL
CALL gds.graph.nodeProperty.stream($name, $property) YIELD nodeId, propertyValue
WITH nodeId, toFloat(propertyValue) AS score
// @include first-scores
