// Ends each commit: the version goes one step on, counts come from the store and take in what lists show. The horizon only ever grows.
// @mode    write
// @rows    one
// @allow   NodeByLabelScan propositions about which no claim stands any more have to be told apart
// @allow   CartesianProduct each side of it is one row with one count
// @param   title        STRING NOT NULL
// @param   licence      STRING NOT NULL
// @param   digest       STRING NOT NULL
// @param   committedAt  STRING NOT NULL
// @param   horizonFrom  STRING
// @param   horizonUntil STRING
// @param   storeVersion INTEGER NOT NULL
// @column  version      INTEGER NOT NULL
MERGE (dataset:Dataset {id: 'dataset'})
WITH dataset
CALL () { MATCH (actor:Actor) WHERE actor.nameKey > '' RETURN count(actor) AS actors }
CALL () { MATCH (source:Source) WHERE source.titleKey > '' RETURN count(source) AS sources }
CALL () { MATCH (relation:Relation) WHERE relation.claims > 0 AND relation.knownUntil IS NULL RETURN count(relation) AS relations }
CALL () { MATCH (event:Event) WHERE event.claims > 0 AND event.knownUntil IS NULL RETURN count(event) AS events }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL () { MATCH (withdrawn:Retracted) RETURN count(withdrawn) AS withdrawn }
SET dataset.version = coalesce(dataset.version, 0) + 1,
  dataset.title = $title,
  dataset.licence = $licence,
  dataset.digest = $digest,
  dataset.committedAt = $committedAt,
  dataset.storeVersion = $storeVersion,
  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,
  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END,
  dataset.actors = actors,
  dataset.sources = sources,
  dataset.relations = relations,
  dataset.events = events,
  dataset.claims = claims - withdrawn
RETURN dataset.version AS version
