// What is shown of a source.
// @column id                STRING NOT NULL
// @column title             STRING NOT NULL
// @column kind              STRING NOT NULL
// @column publisher         STRING
// @column url               STRING
// @column licence           STRING
// @column published         STRING
// @column publishedInferred BOOLEAN NOT NULL
// @column retrieved         STRING
// @column sha256            STRING NOT NULL
// @column length            INTEGER NOT NULL
// @column reliability       STRING NOT NULL
// @column file              STRING
// @column copyOfId          STRING
source.id AS id,
source.title AS title,
source.kind AS kind,
source.publisher AS publisher,
source.url AS url,
source.licence AS licence,
source.published AS published,
source.publishedInferred AS publishedInferred,
source.retrieved AS retrieved,
source.sha256 AS sha256,
source.length AS length,
source.reliability AS reliability,
source.file AS file,
source.copyOfId AS copyOfId,
