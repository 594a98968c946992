// Relations, events, participations, quantities and identities carry this label besides their own: one index finds whatever a claim is about.
CREATE CONSTRAINT proposition_id IF NOT EXISTS FOR (proposition:Proposition) REQUIRE proposition.id IS UNIQUE
