// Keeps in the same commit that a batch of a file is in, with what was found in it and what it brought, so that a run that was cut off goes on behind it.
// @mode    write
// @rows    many
// @param   key      STRING NOT NULL
// @param   version  INTEGER NOT NULL
// @param   findings STRING NOT NULL
// @param   added    STRING NOT NULL
CREATE (:ImportBatch {key: $key, version: $version, findings: $findings, added: $added})
