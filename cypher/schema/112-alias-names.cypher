// Candidates of a search: words and sounds of every spelling.
CREATE FULLTEXT INDEX alias_names IF NOT EXISTS FOR (alias:Alias) ON EACH [alias.folded, alias.sounds] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
