// Documents, made or brought up to date.
// @mode    write
// @rows    many
// @param   rows   LIST<Source NOT NULL> NOT NULL
// @param   origin STRING NOT NULL
// @record Source id                STRING NOT NULL
// @record Source title             STRING NOT NULL
// @record Source titleKey          STRING NOT NULL
// @record Source kind              STRING NOT NULL
// @record Source publisher         STRING
// @record Source url               STRING
// @record Source licence           STRING
// @record Source published         STRING
// @record Source publishedInferred BOOLEAN NOT NULL
// @record Source retrieved         STRING
// @record Source sha256            STRING NOT NULL
// @record Source length            INTEGER NOT NULL
// @record Source reliability       STRING NOT NULL
// @record Source file              STRING
// @record Source copyOfId          STRING
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source += row, source.origin = $origin
