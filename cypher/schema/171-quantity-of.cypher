// A page of the quantities of one actor, relation or event.
CREATE INDEX quantity_of IF NOT EXISTS FOR (quantity:Quantity) ON (quantity.ofId, quantity.newestKey)
