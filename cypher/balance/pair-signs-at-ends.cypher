// How many relations that have one of the given actors at an end and fit are of which sign, by the two actors that they are between.
// @mode    read
// @rows    many
// @include relations-at-ends
// @include pair-signs
