// Actors by a part of a spelling.
CREATE TEXT INDEX alias_folded IF NOT EXISTS FOR (alias:Alias) ON (alias.folded)
