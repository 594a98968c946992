// Takes documents of one origin that are not among the given ones out of lists; they stay for the claims that cited them.
// @mode    write
// @rows    many
// @param   origin   STRING NOT NULL
// @param   keepIds  LIST<STRING NOT NULL> NOT NULL
MATCH (source:Source)
USING INDEX source:Source(titleKey)
WHERE source.titleKey > '' AND source.origin = $origin AND NOT source.id IN $keepIds
REMOVE source.titleKey
