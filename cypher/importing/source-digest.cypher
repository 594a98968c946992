// The digest of a document's text as it was last read; no row where the document is not there.
// @mode    read
// @rows    zeroOrOne
// @param   id     STRING NOT NULL
// @column  sha256 STRING NOT NULL
MATCH (source:Source {id: $id})
RETURN source.sha256 AS sha256
