// Pages of all quantities.
CREATE INDEX quantity_newest IF NOT EXISTS FOR (quantity:Quantity) ON (quantity.newestKey)
