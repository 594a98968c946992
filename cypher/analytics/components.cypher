// Gives each actor the number of the component that it is in; how many these are.
// @mode   read
// @needs  gds
// @rows   many
// @param  name     STRING NOT NULL
// @param  property STRING NOT NULL
// @column total    INTEGER NOT NULL
CALL gds.wcc.mutate($name, {mutateProperty: $property, concurrency: 1}) YIELD componentCount
RETURN componentCount AS total
