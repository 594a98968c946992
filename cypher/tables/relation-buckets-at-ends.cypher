// How the number of relations that have one of the given actors at an end changes from one stretch of the calendar to the next.
// @mode    read
// @rows    many
// @include relations-at-ends
// @include bucket-changes
