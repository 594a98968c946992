// How many sources there are.
// @mode    read
// @rows    one
// @column  total INTEGER NOT NULL
MATCH (source:Source)
WHERE source.titleKey > ''
  // @include source-filter
RETURN count(source) AS total
