// The standing of a state on the day asked for, or as last reported where none is.
// @param validAt STRING
// @param certain BOOLEAN NOT NULL
// @include standing-word-on NODE=NODE DAY=$validAt SURE=$certain
