// A page of sources in the order of their titles.
// @mode    read
// @rows    many
// @param   after   STRING NOT NULL
// @param   first   INTEGER NOT NULL
// @column  listKey STRING NOT NULL
MATCH (source:Source)
USING INDEX SEEK source:Source(titleKey)
WHERE source.titleKey > $after
  // @include source-filter
WITH source ORDER BY source.titleKey LIMIT $first
RETURN
  // @include source-columns
  source.titleKey AS listKey
ORDER BY listKey
