// Which Graph Data Science there is.
// @mode   read
// @needs  gds
// @rows   one
// @column version STRING NOT NULL
RETURN gds.version() AS version
