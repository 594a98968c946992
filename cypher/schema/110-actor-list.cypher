// Lists of actors in the order of their names.
CREATE INDEX actor_list IF NOT EXISTS FOR (actor:Actor) ON (actor.nameKey)
