// Keeps under which key a claim was written or withdrawn, so that the same request once more does nothing.
// @mode    write
// @rows    many
// @param   key       STRING NOT NULL
// @param   digest    STRING NOT NULL
// @param   claimId   STRING NOT NULL
// @param   writtenAt STRING NOT NULL
CREATE (:Write {key: $key, digest: $digest, claimId: $claimId, writtenAt: $writtenAt})
