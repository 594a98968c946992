// Who goes by exactly this name.
CREATE INDEX alias_folded IF NOT EXISTS FOR (alias:Alias) ON (alias.folded)
