// A change that no commit keeps: what follows it in its transaction is planned as after a change. Locks nothing that others need.
// @mode    write
// @rows    many
CREATE ()
