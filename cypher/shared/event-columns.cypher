// What is shown of an event.
// @column id               STRING NOT NULL
// @column summary          STRING NOT NULL
// @column occurred         STRING
// @column occurredInferred BOOLEAN NOT NULL
// @column place            STRING
// @column binding          BOOLEAN
// @column category         STRING
// @column modes            LIST<STRING NOT NULL> NOT NULL
// @column contexts         LIST<STRING NOT NULL> NOT NULL
// @column cameo            STRING
// @column quad             STRING
// @column intensity        FLOAT
// @column mentions         INTEGER NOT NULL
// @column sources          INTEGER NOT NULL
event.id AS id,
event.summary AS summary,
event.occurred AS occurred,
event.occurredInferred AS occurredInferred,
event.place AS place,
event.binding AS binding,
event.category AS category,
coalesce(event.modes, []) AS modes,
coalesce(event.contexts, []) AS contexts,
event.cameo AS cameo,
event.quad AS quad,
event.intensity AS intensity,
event.mentions AS mentions,
event.sources AS sources,
