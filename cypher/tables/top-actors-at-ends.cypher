// The actors that come first by the relations that have one of the given actors at an end; those at the other end are among them.
// @mode    read
// @rows    many
// @allow   CartesianProduct one list of independent sources beside the relations
// @include independent-sources
// @include relations-at-ends
// @include actor-scores
