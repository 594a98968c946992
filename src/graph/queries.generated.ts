import type { CypherQuery } from './query.js';

export type ActorsByExternalIdsParams = { readonly keys: readonly (string)[] };
export type ActorsByExternalIdsRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly key: string };
export const actorsByExternalIds: CypherQuery<ActorsByExternalIdsParams, ActorsByExternalIdsRow> = {
  "name": "actors/actors-by-external-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "keys": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "key": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $keys AS key\nMATCH (actor:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: key})\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  key AS key"
};

export type ActorsByIdsParams = { readonly ids: readonly (string)[] };
export type ActorsByIdsRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly askedId: string };
export const actorsByIds: CypherQuery<ActorsByIdsParams, ActorsByIdsRow> = {
  "name": "actors/actors-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nOPTIONAL MATCH (:FormerId {id: askedId})-[:MERGED_INTO]->(survivor:Actor)\nOPTIONAL MATCH (itself:Actor {id: askedId})\nWITH askedId, coalesce(survivor, itself) AS actor\nWHERE actor IS NOT NULL\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  askedId AS askedId"
};

export type ActorsPageParams = { readonly after: string; readonly first: number; readonly kindIn: readonly (string)[] | null; readonly named: boolean | null; readonly nameContains: string | null; readonly externalIdKey: string | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly isPast: boolean };
export type ActorsPageRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly listKey: string };
export const actorsPage: CypherQuery<ActorsPageParams, ActorsPageRow> = {
  "name": "actors/actors-page",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "kindIn": "LIST<STRING NOT NULL>",
    "named": "BOOLEAN",
    "nameContains": "STRING",
    "externalIdKey": "STRING",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "isPast": "BOOLEAN NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (actor:Actor)\nWHERE actor.nameKey > $after\n  AND ($kindIn IS NULL OR actor.kind IN $kindIn)\n    AND ($named IS NULL OR actor.named = $named)\n    AND ($nameContains IS NULL OR EXISTS { (actor)-[:HAS_ALIAS]->(alias) WHERE alias.folded CONTAINS $nameContains })\n    AND ($externalIdKey IS NULL OR EXISTS { (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: $externalIdKey}) })\n    AND ($source IS NULL\n      OR (NOT $isPast AND EXISTS {\n        (actor)-[:SUBJECT_OF|HAS_OBJECT|HAS_PART|QUANTITY_OF|JOINS]-(proposition)\n        WHERE any(cited IN proposition.sourceIds WHERE cited IN $source)\n      })\n      OR ($isPast AND EXISTS {\n        (actor)-[:SUBJECT_OF|HAS_OBJECT|HAS_PART|QUANTITY_OF|JOINS]-()<-[:ABOUT]-(claim:Claim)-[:CITES]->(cited)\n        WHERE claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true) AND cited.id IN $source\n      })\n      OR EXISTS {\n        (actor)<-[:ASSERTED_BY|VIA]-(claim:Claim)-[:CITES]->(cited)\n        WHERE claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true) AND cited.id IN $source\n      })\nWITH actor ORDER BY actor.nameKey LIMIT $first\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  actor.nameKey AS listKey\nORDER BY listKey"
};

export type AliasesOfActorsParams = { readonly ids: readonly (string)[] };
export type AliasesOfActorsRow = { readonly actorId: string; readonly text: string; readonly lang: string | null; readonly strength: string; readonly during: string | null; readonly duringInferred: boolean };
export const aliasesOfActors: CypherQuery<AliasesOfActorsParams, AliasesOfActorsRow> = {
  "name": "actors/aliases-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "text": "STRING NOT NULL",
    "lang": "STRING",
    "strength": "STRING NOT NULL",
    "during": "STRING",
    "duringInferred": "BOOLEAN NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nMATCH (:Actor {id: actorId})-[:HAS_ALIAS]->(alias:Alias)\nRETURN\n  actorId AS actorId,\n  alias.text AS text,\n  alias.lang AS lang,\n  alias.strength AS strength,\n  alias.during AS during,\n  alias.duringInferred AS duringInferred\nORDER BY actorId, alias.rank, text, lang"
};

export type CountActorsParams = { readonly kindIn: readonly (string)[] | null; readonly named: boolean | null; readonly nameContains: string | null; readonly externalIdKey: string | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly isPast: boolean };
export type CountActorsRow = { readonly total: number };
export const countActors: CypherQuery<CountActorsParams, CountActorsRow> = {
  "name": "actors/count-actors",
  "mode": "read",
  "rows": "one",
  "params": {
    "kindIn": "LIST<STRING NOT NULL>",
    "named": "BOOLEAN",
    "nameContains": "STRING",
    "externalIdKey": "STRING",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "isPast": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (actor:Actor)\nWHERE actor.nameKey > ''\n  AND ($kindIn IS NULL OR actor.kind IN $kindIn)\n    AND ($named IS NULL OR actor.named = $named)\n    AND ($nameContains IS NULL OR EXISTS { (actor)-[:HAS_ALIAS]->(alias) WHERE alias.folded CONTAINS $nameContains })\n    AND ($externalIdKey IS NULL OR EXISTS { (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: $externalIdKey}) })\n    AND ($source IS NULL\n      OR (NOT $isPast AND EXISTS {\n        (actor)-[:SUBJECT_OF|HAS_OBJECT|HAS_PART|QUANTITY_OF|JOINS]-(proposition)\n        WHERE any(cited IN proposition.sourceIds WHERE cited IN $source)\n      })\n      OR ($isPast AND EXISTS {\n        (actor)-[:SUBJECT_OF|HAS_OBJECT|HAS_PART|QUANTITY_OF|JOINS]-()<-[:ABOUT]-(claim:Claim)-[:CITES]->(cited)\n        WHERE claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true) AND cited.id IN $source\n      })\n      OR EXISTS {\n        (actor)<-[:ASSERTED_BY|VIA]-(claim:Claim)-[:CITES]->(cited)\n        WHERE claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true) AND cited.id IN $source\n      })\nRETURN count(actor) AS total"
};

export type ExternalIdsOfActorsParams = { readonly ids: readonly (string)[] };
export type ExternalIdsOfActorsRow = { readonly actorId: string; readonly scheme: string; readonly value: string };
export const externalIdsOfActors: CypherQuery<ExternalIdsOfActorsParams, ExternalIdsOfActorsRow> = {
  "name": "actors/external-ids-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "scheme": "STRING NOT NULL",
    "value": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nMATCH (:Actor {id: actorId})-[:HAS_EXTERNAL_ID]->(externalId:ExternalId)\nRETURN actorId AS actorId, externalId.scheme AS scheme, externalId.value AS value\nORDER BY actorId, scheme, value"
};

export type ArticulationPointsParams = { readonly name: string; readonly first: number };
export type ArticulationPointsRow = { readonly total: number; readonly ids: readonly (string)[] };
export const articulationPoints: CypherQuery<ArticulationPointsParams, ArticulationPointsRow> = {
  "name": "analytics/articulation-points",
  "mode": "read",
  "needs": "gds",
  "rows": "one",
  "params": {
    "name": "STRING NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL",
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {},
  "text": "CALL gds.articulationPoints.stream($name, {concurrency: 1}) YIELD nodeId\nWITH gds.util.asNode(nodeId).id AS id\nORDER BY id\nWITH collect(id) AS found\nRETURN size(found) AS total, found[..$first] AS ids"
};

export type BetweennessParams = { readonly name: string; readonly first: number };
export type BetweennessRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number };
export const betweenness: CypherQuery<BetweennessParams, BetweennessRow> = {
  "name": "analytics/betweenness",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "FLOAT NOT NULL"
  },
  "records": {},
  "text": "CALL gds.betweenness.stream($name, {concurrency: 1}) YIELD nodeId, score\nWITH gds.util.asNode(nodeId) AS actor,\n  CASE WHEN score = 0 THEN 0.0 ELSE round(score, CASE\n    WHEN abs(score) >= 1e8 THEN 0\n    WHEN abs(score) < 1e-3 THEN 12\n    ELSE toInteger(8 - floor(log10(abs(score))))\n  END) END\nAS value\nORDER BY value DESC, actor.id\nLIMIT $first\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value\nORDER BY value DESC, actorId"
};

export type BridgesCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type BridgesParams = { readonly name: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (BridgesCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type BridgesRow = { readonly total: number; readonly ids: readonly (string)[] };
export const bridges: CypherQuery<BridgesParams, BridgesRow> = {
  "name": "analytics/bridges",
  "mode": "read",
  "needs": "gds",
  "rows": "one",
  "params": {
    "name": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL",
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL gds.bridges.stream($name, {concurrency: 1}) YIELD from, to\nWITH gds.util.asNode(from) AS one, gds.util.asNode(to) AS other\nMATCH (one)-[relation:RELATES]-(other)\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH one, other, collect(relation.relationId) AS parallel\nWHERE size(parallel) = 1\nWITH parallel[0] AS id\nORDER BY id\nWITH collect(id) AS found\nRETURN size(found) AS total, found[..$first] AS ids"
};

export type ClosenessParams = { readonly name: string; readonly first: number };
export type ClosenessRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number };
export const closeness: CypherQuery<ClosenessParams, ClosenessRow> = {
  "name": "analytics/closeness",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "FLOAT NOT NULL"
  },
  "records": {},
  "text": "CALL gds.closeness.stream($name, {useWassermanFaust: true, concurrency: 1}) YIELD nodeId, score\nWITH gds.util.asNode(nodeId) AS actor,\n  CASE WHEN score = 0 THEN 0.0 ELSE round(score, CASE\n    WHEN abs(score) >= 1e8 THEN 0\n    WHEN abs(score) < 1e-3 THEN 12\n    ELSE toInteger(8 - floor(log10(abs(score))))\n  END) END\nAS value\nORDER BY value DESC, actor.id\nLIMIT $first\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value\nORDER BY value DESC, actorId"
};

export type ComponentsParams = { readonly name: string; readonly property: string };
export type ComponentsRow = { readonly total: number };
export const components: CypherQuery<ComponentsParams, ComponentsRow> = {
  "name": "analytics/components",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "property": "STRING NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "CALL gds.wcc.mutate($name, {mutateProperty: $property, concurrency: 1}) YIELD componentCount\nRETURN componentCount AS total"
};

export type DegreeParams = { readonly name: string; readonly weight: string | null; readonly first: number };
export type DegreeRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number };
export const degree: CypherQuery<DegreeParams, DegreeRow> = {
  "name": "analytics/degree",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "weight": "STRING",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "FLOAT NOT NULL"
  },
  "records": {},
  "text": "CALL gds.degree.stream($name, {relationshipWeightProperty: $weight, concurrency: 1}) YIELD nodeId, score\nWITH gds.util.asNode(nodeId) AS actor,\n  CASE WHEN score = 0 THEN 0.0 ELSE round(score, CASE\n    WHEN abs(score) >= 1e8 THEN 0\n    WHEN abs(score) < 1e-3 THEN 12\n    ELSE toInteger(8 - floor(log10(abs(score))))\n  END) END\nAS value\nORDER BY value DESC, actor.id\nLIMIT $first\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value\nORDER BY value DESC, actorId"
};

export type DropProjectionsParams = { readonly name: string; readonly prefix: string; readonly seconds: number };
export type DropProjectionsRow = { readonly dropped: string };
export const dropProjections: CypherQuery<DropProjectionsParams, DropProjectionsRow> = {
  "name": "analytics/drop-projections",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "prefix": "STRING NOT NULL",
    "seconds": "INTEGER NOT NULL"
  },
  "columns": {
    "dropped": "STRING NOT NULL"
  },
  "records": {},
  "text": "CALL gds.graph.list() YIELD graphName, creationTime\nWITH graphName, creationTime\nWHERE graphName = $name OR (graphName STARTS WITH $prefix AND creationTime < datetime() - duration({seconds: $seconds}))\nCALL gds.graph.drop(graphName, false) YIELD graphName AS dropped\nRETURN dropped AS dropped\nORDER BY dropped"
};

export type GdsVersionParams = Record<never, never>;
export type GdsVersionRow = { readonly version: string };
export const gdsVersion: CypherQuery<GdsVersionParams, GdsVersionRow> = {
  "name": "analytics/gds-version",
  "mode": "read",
  "needs": "gds",
  "rows": "one",
  "params": {},
  "columns": {
    "version": "STRING NOT NULL"
  },
  "records": {},
  "text": "RETURN gds.version() AS version"
};

export type KeptGroupsParams = { readonly name: string; readonly property: string; readonly first: number; readonly members: number };
export type KeptGroupsRow = { readonly size: number; readonly actorIds: readonly (string)[] };
export const keptGroups: CypherQuery<KeptGroupsParams, KeptGroupsRow> = {
  "name": "analytics/kept-groups",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "property": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "members": "INTEGER NOT NULL"
  },
  "columns": {
    "size": "INTEGER NOT NULL",
    "actorIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {},
  "text": "CALL gds.graph.nodeProperty.stream($name, $property) YIELD nodeId, propertyValue\nWITH propertyValue AS mark, gds.util.asNode(nodeId).id AS id\nORDER BY id\nWITH mark, collect(id) AS ids\nORDER BY size(ids) DESC, ids[0]\nLIMIT $first\nRETURN size(ids) AS size, ids[..$members] AS actorIds\nORDER BY size DESC, actorIds"
};

export type LeidenParams = { readonly name: string; readonly property: string; readonly seed: number; readonly gamma: number; readonly theta: number; readonly levels: number };
export type LeidenRow = { readonly total: number; readonly modularity: number };
export const leiden: CypherQuery<LeidenParams, LeidenRow> = {
  "name": "analytics/leiden",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "property": "STRING NOT NULL",
    "seed": "INTEGER NOT NULL",
    "gamma": "FLOAT NOT NULL",
    "theta": "FLOAT NOT NULL",
    "levels": "INTEGER NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL",
    "modularity": "FLOAT NOT NULL"
  },
  "records": {},
  "text": "CALL gds.leiden.mutate($name, {mutateProperty: $property, randomSeed: $seed, gamma: $gamma, theta: $theta, maxLevels: $levels, concurrency: 1})\nYIELD communityCount, modularity\nRETURN communityCount AS total,\n  CASE WHEN modularity = 0 THEN 0.0 ELSE round(modularity, CASE\n    WHEN abs(modularity) >= 1e8 THEN 0\n    WHEN abs(modularity) < 1e-3 THEN 12\n    ELSE toInteger(8 - floor(log10(abs(modularity))))\n  END) END\nAS modularity"
};

export type PageRankParams = { readonly name: string; readonly damping: number; readonly iterations: number; readonly tolerance: number; readonly first: number };
export type PageRankRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number };
export const pageRank: CypherQuery<PageRankParams, PageRankRow> = {
  "name": "analytics/page-rank",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "damping": "FLOAT NOT NULL",
    "iterations": "INTEGER NOT NULL",
    "tolerance": "FLOAT NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "FLOAT NOT NULL"
  },
  "records": {},
  "text": "CALL gds.pageRank.stream($name, {dampingFactor: $damping, maxIterations: $iterations, tolerance: $tolerance, scaler: 'L1Norm', concurrency: 1})\nYIELD nodeId, score\nWITH gds.util.asNode(nodeId) AS actor,\n  CASE WHEN score = 0 THEN 0.0 ELSE round(score, CASE\n    WHEN abs(score) >= 1e8 THEN 0\n    WHEN abs(score) < 1e-3 THEN 12\n    ELSE toInteger(8 - floor(log10(abs(score))))\n  END) END\nAS value\nORDER BY value DESC, actor.id\nLIMIT $first\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value\nORDER BY value DESC, actorId"
};

export type ProjectRelationsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ProjectRelationsParams = { readonly name: string; readonly undirected: boolean; readonly reversed: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ProjectRelationsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ProjectRelationsRow = { readonly nodes: number; readonly relations: number };
export const projectRelations: CypherQuery<ProjectRelationsParams, ProjectRelationsRow> = {
  "name": "analytics/project-relations",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "undirected": "BOOLEAN NOT NULL",
    "reversed": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "nodes": "INTEGER NOT NULL",
    "relations": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  CALL gds.graph.drop($name, false) YIELD graphName\n  RETURN count(graphName) AS dropped\n}\nCALL () {\n  MATCH (cited:Source)-[:COPY_OF*0..8]->(original:Source)\n  WHERE cited.id IN coalesce($source, []) AND NOT (original)-[:COPY_OF]->(:Source)\n  WITH original, collect(cited.id) AS copies\n  RETURN collect(copies) AS independent\n}\nCALL (independent) {\n  MATCH (actor:Actor)\n    WHERE EXISTS {\n      MATCH (actor)-[relation:RELATES]-()\n      WHERE true\n        AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n          AND\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN $standingIn\n          AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n          AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n          AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n          AND ($minSources IS NULL OR relation.sources >= $minSources)\n          AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n          AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n          AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n            (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n            AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n            AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n            AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n            AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n            AND (condition.standingIn IS NULL OR\n              CASE\n                WHEN $validAt IS NOT NULL\n                  THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n                WHEN $certain THEN relation.reportedCertain\n                ELSE relation.reportedPossible\n              END\n              IN condition.standingIn)\n            AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n            AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n          )))\n    }\n    WITH actor ORDER BY actor.id\n  RETURN actor AS source, null AS target, 0 AS sources, 0 AS counted\n  UNION ALL\n  MATCH (subject)-[relation:RELATES]->(object)\n  WHERE true\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  UNWIND range(0, CASE WHEN relation.symmetric AND NOT $undirected THEN 1 ELSE 0 END) AS mirrored\n  WITH subject, object, mirrored, $reversed <> (mirrored = 1) AS backwards, CASE\n    WHEN $source IS NULL THEN relation.sources\n    ELSE size([copies IN independent WHERE any(cited IN copies WHERE cited IN relation.sourceIds)])\n  END AS sources\n  RETURN CASE WHEN backwards THEN object ELSE subject END AS source, CASE WHEN backwards THEN subject ELSE object END AS target,\n    sources, 1 - mirrored AS counted\n}\nWITH gds.graph.project($name, source, target, {relationshipProperties: {sources: sources}},\n  {undirectedRelationshipTypes: CASE WHEN $undirected THEN ['*'] ELSE [] END, readConcurrency: 1}) AS graph, sum(counted) AS relations\nRETURN coalesce(graph.nodeCount, 0) AS nodes, relations AS relations"
};

export type ProjectTiesCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ProjectTiesParams = { readonly name: string; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ProjectTiesCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ProjectTiesRow = { readonly nodes: number; readonly relations: number };
export const projectTies: CypherQuery<ProjectTiesParams, ProjectTiesRow> = {
  "name": "analytics/project-ties",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "nodes": "INTEGER NOT NULL",
    "relations": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  CALL gds.graph.drop($name, false) YIELD graphName\n  RETURN count(graphName) AS dropped\n}\nCALL () {\n  MATCH (actor:Actor)\n    WHERE EXISTS {\n      MATCH (actor)-[relation:RELATES]-()\n      WHERE true\n        AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n          AND\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN $standingIn\n          AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n          AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n          AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n          AND ($minSources IS NULL OR relation.sources >= $minSources)\n          AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n          AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n          AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n            (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n            AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n            AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n            AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n            AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n            AND (condition.standingIn IS NULL OR\n              CASE\n                WHEN $validAt IS NOT NULL\n                  THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n                WHEN $certain THEN relation.reportedCertain\n                ELSE relation.reportedPossible\n              END\n              IN condition.standingIn)\n            AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n            AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n          )))\n    }\n    WITH actor ORDER BY actor.id\n  RETURN actor AS source, null AS target, 0 AS counted\n  UNION ALL\n  MATCH (subject)-[relation:RELATES]->(object)\n  WHERE true\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  WITH CASE WHEN subject.id < object.id THEN subject ELSE object END AS source,\n    CASE WHEN subject.id < object.id THEN object ELSE subject END AS target, relation\n  RETURN source, target, count(relation) AS counted\n}\nWITH gds.graph.project($name, source, target, {}, {undirectedRelationshipTypes: ['*'], readConcurrency: 1}) AS graph, sum(counted) AS relations\nRETURN coalesce(graph.nodeCount, 0) AS nodes, relations AS relations"
};

export type SimilarActorsParams = { readonly name: string; readonly of: string; readonly most: number; readonly first: number };
export type SimilarActorsRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number; readonly total: number };
export const similarActors: CypherQuery<SimilarActorsParams, SimilarActorsRow> = {
  "name": "analytics/similar-actors",
  "mode": "read",
  "needs": "gds",
  "rows": "many",
  "params": {
    "name": "STRING NOT NULL",
    "of": "STRING NOT NULL",
    "most": "INTEGER NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "FLOAT NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (of:Actor {id: $of})\nCALL gds.nodeSimilarity.filtered.stream($name, {sourceNodeFilter: of, topK: $most, concurrency: 1}) YIELD node2, similarity\nWITH gds.util.asNode(node2) AS actor,\n  CASE WHEN similarity = 0 THEN 0.0 ELSE round(similarity, CASE\n    WHEN abs(similarity) >= 1e8 THEN 0\n    WHEN abs(similarity) < 1e-3 THEN 12\n    ELSE toInteger(8 - floor(log10(abs(similarity))))\n  END) END\nAS value\nORDER BY value DESC, actor.id\nWITH collect({actor: actor, value: value}) AS found\nUNWIND found[..$first] AS one\nWITH one.actor AS actor, one.value AS value, size(found) AS total\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value,\n  total AS total\nORDER BY value DESC, actorId"
};

export type TiesCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type TiesParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (TiesCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type TiesRow = { readonly id: string; readonly others: readonly (string)[]; readonly parallel: readonly (number)[] };
export const ties: CypherQuery<TiesParams, TiesRow> = {
  "name": "analytics/ties",
  "mode": "read",
  "rows": "many",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "others": "LIST<STRING NOT NULL> NOT NULL",
    "parallel": "LIST<INTEGER NOT NULL> NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (subject)-[relation:RELATES]->(object)\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH CASE WHEN subject.id < object.id THEN subject.id ELSE object.id END AS id,\n  CASE WHEN subject.id < object.id THEN object.id ELSE subject.id END AS otherId, count(relation) AS relations\nRETURN id AS id, collect(otherId) AS others, collect(relations) AS parallel\nORDER BY id"
};

export type CountPairsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountPairsParams = { readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountPairsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountPairsRow = { readonly total: number };
export const countPairs: CypherQuery<CountPairsParams, CountPairsRow> = {
  "name": "balance/count-pairs",
  "mode": "read",
  "rows": "one",
  "params": {
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH ()-[relation:RELATES]->()\nWHERE relation.sign <> 0 AND relation.subjectId <> relation.objectId\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH DISTINCT\n  CASE WHEN relation.subjectId < relation.objectId THEN relation.subjectId ELSE relation.objectId END AS aId,\n  CASE WHEN relation.subjectId < relation.objectId THEN relation.objectId ELSE relation.subjectId END AS bId\nLIMIT $first\nRETURN count(*) AS total"
};

export type PairSignsAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type PairSignsAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (PairSignsAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly first: number };
export type PairSignsAtEndsRow = { readonly aId: string; readonly bId: string; readonly positive: number; readonly negative: number };
export const pairSignsAtEnds: CypherQuery<PairSignsAtEndsParams, PairSignsAtEndsRow> = {
  "name": "balance/pair-signs-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "aId": "STRING NOT NULL",
    "bId": "STRING NOT NULL",
    "positive": "INTEGER NOT NULL",
    "negative": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  UNWIND $ids AS actorId\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n    UNION\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n  }\n  RETURN DISTINCT relation\n}\nWITH\n  CASE WHEN relation.subjectId < relation.objectId THEN relation.subjectId ELSE relation.objectId END AS aId,\n  CASE WHEN relation.subjectId < relation.objectId THEN relation.objectId ELSE relation.subjectId END AS bId,\n  relation.sign AS sign\nWHERE sign <> 0 AND aId <> bId\nWITH aId, bId,\n  sum(CASE WHEN sign > 0 THEN 1 ELSE 0 END) AS positive,\n  sum(CASE WHEN sign < 0 THEN 1 ELSE 0 END) AS negative\nRETURN aId AS aId, bId AS bId, positive AS positive, negative AS negative\nORDER BY aId, bId\nLIMIT $first"
};

export type PairSignsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type PairSignsParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (PairSignsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly first: number };
export type PairSignsRow = { readonly aId: string; readonly bId: string; readonly positive: number; readonly negative: number };
export const pairSigns: CypherQuery<PairSignsParams, PairSignsRow> = {
  "name": "balance/pair-signs",
  "mode": "read",
  "rows": "many",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "aId": "STRING NOT NULL",
    "bId": "STRING NOT NULL",
    "positive": "INTEGER NOT NULL",
    "negative": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH ()-[relation:RELATES]->()\nWHERE relation.sign <> 0\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH\n  CASE WHEN relation.subjectId < relation.objectId THEN relation.subjectId ELSE relation.objectId END AS aId,\n  CASE WHEN relation.subjectId < relation.objectId THEN relation.objectId ELSE relation.subjectId END AS bId,\n  relation.sign AS sign\nWHERE sign <> 0 AND aId <> bId\nWITH aId, bId,\n  sum(CASE WHEN sign > 0 THEN 1 ELSE 0 END) AS positive,\n  sum(CASE WHEN sign < 0 THEN 1 ELSE 0 END) AS negative\nRETURN aId AS aId, bId AS bId, positive AS positive, negative AS negative\nORDER BY aId, bId\nLIMIT $first"
};

export type RelationsOfPairsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsOfPairsParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsOfPairsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsOfPairsRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly pairId: string; readonly listKey: string };
export const relationsOfPairs: CypherQuery<RelationsOfPairsParams, RelationsOfPairsRow> = {
  "name": "balance/relations-of-pairs",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "pairId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS pairId\nWITH pairId, split(pairId, ' ') AS ends\nCALL (ends) {\n  MATCH (a:Actor {id: ends[0]})\n  MATCH (b:Actor {id: ends[1]})\n  MATCH (a)-[relation:RELATES]-(b)\n  WHERE relation.sign <> 0\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  MATCH (:Proposition {id: relation.relationId})-[:WAS*0..1]->(state)\n  WHERE state.newestKey < $after\n    AND state.knownFrom <= $knownAt AND coalesce(state.knownUntil > $knownAt, true)\n  RETURN state AS relation\n  ORDER BY relation.newestKey DESC\n  LIMIT $first\n}\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  pairId AS pairId,\n  relation.newestKey AS listKey\nORDER BY pairId, listKey DESC"
};

export type ChangesAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ChangesAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ChangesAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly fromKnownAt: string; readonly fromValidAt: string | null; readonly fromCertain: boolean };
export type ChangesAtEndsRow = { readonly relationId: string; readonly wordBefore: string | null; readonly wordAfter: string; readonly listKey: string };
export const changesAtEnds: CypherQuery<ChangesAtEndsParams, ChangesAtEndsRow> = {
  "name": "changes/changes-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "fromKnownAt": "STRING NOT NULL",
    "fromValidAt": "STRING",
    "fromCertain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "relationId": "STRING NOT NULL",
    "wordBefore": "STRING",
    "wordAfter": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, newestKey)\n  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n}\nWITH DISTINCT relation\nOPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)\nWHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)\nWITH relation,\n  CASE\n    WHEN $fromValidAt IS NOT NULL\n      THEN split([step IN former.steps WHERE step <= $fromValidAt + '~'][-1], ' ')[CASE WHEN $fromCertain THEN 2 ELSE 1 END]\n    WHEN $fromCertain THEN former.reportedCertain\n    ELSE former.reportedPossible\n  END\n  AS wordBefore,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS wordAfter\nWHERE wordAfter <> coalesce(wordBefore, '')\nWITH relation, wordBefore, wordAfter ORDER BY relation.newestKey DESC LIMIT $first\nRETURN relation.id AS relationId, wordBefore AS wordBefore, wordAfter AS wordAfter, relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type ChangesKnownCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ChangesKnownParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ChangesKnownCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly fromKnownAt: string; readonly fromValidAt: string | null; readonly fromCertain: boolean };
export type ChangesKnownRow = { readonly relationId: string; readonly wordBefore: string | null; readonly wordAfter: string; readonly listKey: string };
export const changesKnown: CypherQuery<ChangesKnownParams, ChangesKnownRow> = {
  "name": "changes/changes-known",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "fromKnownAt": "STRING NOT NULL",
    "fromValidAt": "STRING",
    "fromCertain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "relationId": "STRING NOT NULL",
    "wordBefore": "STRING",
    "wordAfter": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(knownFrom)\nWHERE relation.knownFrom > $fromKnownAt AND relation.knownFrom <= $knownAt AND relation.newestKey < $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nOPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)\nWHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)\nWITH relation,\n  CASE\n    WHEN $fromValidAt IS NOT NULL\n      THEN split([step IN former.steps WHERE step <= $fromValidAt + '~'][-1], ' ')[CASE WHEN $fromCertain THEN 2 ELSE 1 END]\n    WHEN $fromCertain THEN former.reportedCertain\n    ELSE former.reportedPossible\n  END\n  AS wordBefore,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS wordAfter\nWHERE wordAfter <> coalesce(wordBefore, '')\nWITH relation, wordBefore, wordAfter ORDER BY relation.newestKey DESC LIMIT $first\nRETURN relation.id AS relationId, wordBefore AS wordBefore, wordAfter AS wordAfter, relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type ChangesNewestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ChangesNewestParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ChangesNewestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly fromKnownAt: string; readonly fromValidAt: string | null; readonly fromCertain: boolean };
export type ChangesNewestRow = { readonly relationId: string; readonly wordBefore: string | null; readonly wordAfter: string; readonly listKey: string };
export const changesNewest: CypherQuery<ChangesNewestParams, ChangesNewestRow> = {
  "name": "changes/changes-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "fromKnownAt": "STRING NOT NULL",
    "fromValidAt": "STRING",
    "fromCertain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "relationId": "STRING NOT NULL",
    "wordBefore": "STRING",
    "wordAfter": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(newestKey)\nWHERE relation.newestKey < $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nOPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)\nWHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)\nWITH relation,\n  CASE\n    WHEN $fromValidAt IS NOT NULL\n      THEN split([step IN former.steps WHERE step <= $fromValidAt + '~'][-1], ' ')[CASE WHEN $fromCertain THEN 2 ELSE 1 END]\n    WHEN $fromCertain THEN former.reportedCertain\n    ELSE former.reportedPossible\n  END\n  AS wordBefore,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS wordAfter\nWHERE wordAfter <> coalesce(wordBefore, '')\nWITH relation, wordBefore, wordAfter ORDER BY relation.newestKey DESC LIMIT $first\nRETURN relation.id AS relationId, wordBefore AS wordBefore, wordAfter AS wordAfter, relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type CountChangesAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountChangesAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountChangesAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly fromKnownAt: string; readonly fromValidAt: string | null; readonly fromCertain: boolean };
export type CountChangesAtEndsRow = { readonly total: number };
export const countChangesAtEnds: CypherQuery<CountChangesAtEndsParams, CountChangesAtEndsRow> = {
  "name": "changes/count-changes-at-ends",
  "mode": "read",
  "rows": "one",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "fromKnownAt": "STRING NOT NULL",
    "fromValidAt": "STRING",
    "fromCertain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  UNWIND $ids AS actorId\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n    UNION\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n  }\n  RETURN DISTINCT relation\n}\nOPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)\nWHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)\nWITH relation,\n  CASE\n    WHEN $fromValidAt IS NOT NULL\n      THEN split([step IN former.steps WHERE step <= $fromValidAt + '~'][-1], ' ')[CASE WHEN $fromCertain THEN 2 ELSE 1 END]\n    WHEN $fromCertain THEN former.reportedCertain\n    ELSE former.reportedPossible\n  END\n  AS wordBefore,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS wordAfter\nWHERE wordAfter <> coalesce(wordBefore, '')\nRETURN count(relation) AS total"
};

export type CountChangesKnownCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountChangesKnownParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountChangesKnownCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly fromKnownAt: string; readonly fromValidAt: string | null; readonly fromCertain: boolean };
export type CountChangesKnownRow = { readonly total: number };
export const countChangesKnown: CypherQuery<CountChangesKnownParams, CountChangesKnownRow> = {
  "name": "changes/count-changes-known",
  "mode": "read",
  "rows": "one",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "fromKnownAt": "STRING NOT NULL",
    "fromValidAt": "STRING",
    "fromCertain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(knownFrom)\nWHERE relation.knownFrom > $fromKnownAt AND relation.knownFrom <= $knownAt\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nOPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)\nWHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)\nWITH relation,\n  CASE\n    WHEN $fromValidAt IS NOT NULL\n      THEN split([step IN former.steps WHERE step <= $fromValidAt + '~'][-1], ' ')[CASE WHEN $fromCertain THEN 2 ELSE 1 END]\n    WHEN $fromCertain THEN former.reportedCertain\n    ELSE former.reportedPossible\n  END\n  AS wordBefore,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS wordAfter\nWHERE wordAfter <> coalesce(wordBefore, '')\nRETURN count(relation) AS total"
};

export type CountChangesCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountChangesParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountChangesCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly fromKnownAt: string; readonly fromValidAt: string | null; readonly fromCertain: boolean };
export type CountChangesRow = { readonly total: number };
export const countChanges: CypherQuery<CountChangesParams, CountChangesRow> = {
  "name": "changes/count-changes",
  "mode": "read",
  "rows": "one",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "fromKnownAt": "STRING NOT NULL",
    "fromValidAt": "STRING",
    "fromCertain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(newestKey)\nWHERE relation.newestKey > ''\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nOPTIONAL MATCH (:Proposition {id: relation.id})-[:WAS*0..1]->(former)\nWHERE former.knownFrom <= $fromKnownAt AND (former.knownUntil IS NULL OR former.knownUntil > $fromKnownAt)\nWITH relation,\n  CASE\n    WHEN $fromValidAt IS NOT NULL\n      THEN split([step IN former.steps WHERE step <= $fromValidAt + '~'][-1], ' ')[CASE WHEN $fromCertain THEN 2 ELSE 1 END]\n    WHEN $fromCertain THEN former.reportedCertain\n    ELSE former.reportedPossible\n  END\n  AS wordBefore,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS wordAfter\nWHERE wordAfter <> coalesce(wordBefore, '')\nRETURN count(relation) AS total"
};

export type CitingClaimsParams = { readonly ids: readonly (string)[]; readonly source: readonly (string)[] | null; readonly knownAt: string };
export type CitingClaimsRow = { readonly id: string; readonly aboutId: string; readonly stance: string; readonly modality: string; readonly assertedById: string; readonly viaIds: readonly (string)[]; readonly audience: string; readonly claimed: string | null; readonly claimedInferred: boolean; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly recordedAt: string; readonly retractedAt: string | null; readonly retractedBecause: string | null; readonly supersededById: string | null; readonly sourceIds: readonly (string)[]; readonly originalIds: readonly (string)[]; readonly period: string | null; readonly periodInferred: boolean; readonly happens: boolean };
export const citingClaims: CypherQuery<CitingClaimsParams, CitingClaimsRow> = {
  "name": "claims/citing-claims",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aboutId": "STRING NOT NULL",
    "stance": "STRING NOT NULL",
    "modality": "STRING NOT NULL",
    "assertedById": "STRING NOT NULL",
    "viaIds": "LIST<STRING NOT NULL> NOT NULL",
    "audience": "STRING NOT NULL",
    "claimed": "STRING",
    "claimedInferred": "BOOLEAN NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL",
    "recordedAt": "STRING NOT NULL",
    "retractedAt": "STRING",
    "retractedBecause": "STRING",
    "supersededById": "STRING",
    "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
    "originalIds": "LIST<STRING NOT NULL> NOT NULL",
    "period": "STRING",
    "periodInferred": "BOOLEAN NOT NULL",
    "happens": "BOOLEAN NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS propositionId\nMATCH (claim:Claim)\nUSING INDEX SEEK claim:Claim(aboutId, newestKey)\nWHERE claim.aboutId = propositionId AND claim.newestKey > ''\n  AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n  AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\nMATCH (claim)-[:ABOUT]->(proposition:Proposition)\n// A part in an event, and a number of one that has no date of its own, is of the time of the event.\nOPTIONAL MATCH (proposition)-[:IN_EVENT|QUANTITY_OF]->(event:Event)\nWITH claim, CASE WHEN proposition.at IS NULL THEN coalesce(event, proposition) ELSE proposition END AS dated\nRETURN\n  claim.id AS id,\n  claim.aboutId AS aboutId,\n  claim.stance AS stance,\n  claim.modality AS modality,\n  claim.assertedById AS assertedById,\n  coalesce(claim.viaIds, []) AS viaIds,\n  claim.audience AS audience,\n  claim.claimed AS claimed,\n  claim.claimedInferred AS claimedInferred,\n  claim.madeAt AS madeAt,\n  claim.madeAtInferred AS madeAtInferred,\n  claim.recordedAt AS recordedAt,\n  claim.retractedAt AS retractedAt,\n  claim.retractedBecause AS retractedBecause,\n  claim.supersededById AS supersededById,\n  COLLECT {\n    MATCH (claim)-[:CITES]->(source:Source)\n    WHERE $source IS NULL OR source.id IN $source\n    RETURN source.id AS sourceId\n    ORDER BY sourceId\n  } AS sourceIds,\n  COLLECT {\n    MATCH (claim)-[:CITES]->(source:Source)\n    WHERE $source IS NULL OR source.id IN $source\n    MATCH (source)-[:COPY_OF*0..8]->(original:Source)\n    WHERE NOT (original)-[:COPY_OF]->(:Source)\n    RETURN original.id AS originalId\n    ORDER BY originalId\n  } AS originalIds,\n  coalesce(dated.at, dated.occurred) AS period,\n  coalesce(dated.atInferred, dated.occurredInferred, false) AS periodInferred,\n  (dated:Event OR dated.at IS NOT NULL) AS happens\nORDER BY aboutId, claim.newestKey DESC"
};

export type ClaimedPropositionsParams = { readonly ids: readonly (string)[]; readonly source: readonly (string)[] | null; readonly knownAt: string };
export type ClaimedPropositionsRow = { readonly id: string };
export const claimedPropositions: CypherQuery<ClaimedPropositionsParams, ClaimedPropositionsRow> = {
  "name": "claims/claimed-propositions",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (claim:Claim)\nUSING INDEX SEEK claim:Claim(aboutId, newestKey)\nWHERE claim.aboutId = id AND claim.newestKey > ''\n  AND claim.recordedAt <= $knownAt\n  AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\nRETURN DISTINCT id AS id\nORDER BY id"
};

export type ClaimsAboutParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly stanceIn: readonly (string)[] | null; readonly modalityIn: readonly (string)[] | null; readonly assertedBy: readonly (string)[] | null; readonly via: readonly (string)[] | null; readonly audienceIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ClaimsAboutRow = { readonly id: string; readonly aboutId: string; readonly stance: string; readonly modality: string; readonly assertedById: string; readonly viaIds: readonly (string)[]; readonly audience: string; readonly claimed: string | null; readonly claimedInferred: boolean; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly recordedAt: string; readonly retractedAt: string | null; readonly retractedBecause: string | null; readonly supersededById: string | null; readonly propositionId: string; readonly listKey: string };
export const claimsAbout: CypherQuery<ClaimsAboutParams, ClaimsAboutRow> = {
  "name": "claims/claims-about",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "stanceIn": "LIST<STRING NOT NULL>",
    "modalityIn": "LIST<STRING NOT NULL>",
    "assertedBy": "LIST<STRING NOT NULL>",
    "via": "LIST<STRING NOT NULL>",
    "audienceIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aboutId": "STRING NOT NULL",
    "stance": "STRING NOT NULL",
    "modality": "STRING NOT NULL",
    "assertedById": "STRING NOT NULL",
    "viaIds": "LIST<STRING NOT NULL> NOT NULL",
    "audience": "STRING NOT NULL",
    "claimed": "STRING",
    "claimedInferred": "BOOLEAN NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL",
    "recordedAt": "STRING NOT NULL",
    "retractedAt": "STRING",
    "retractedBecause": "STRING",
    "supersededById": "STRING",
    "propositionId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS propositionId\nCALL (propositionId) {\n  MATCH (claim:Claim)\n  USING INDEX SEEK claim:Claim(aboutId, newestKey)\n  WHERE claim.aboutId = propositionId AND claim.newestKey < $after\n    AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n      AND ($validAt IS NULL OR any(\n        days IN [split(coalesce([former IN claim.formerDays WHERE former > $knownAt + '~'][0], ' ' + claim.days), ' ')]\n        WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]\n      ))\n      AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)\n      AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)\n      AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)\n      AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))\n      AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)\n      AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\n  RETURN claim\n  ORDER BY claim.aboutId DESC, claim.newestKey DESC\n  LIMIT $first\n}\nRETURN\n  claim.id AS id,\n  claim.aboutId AS aboutId,\n  claim.stance AS stance,\n  claim.modality AS modality,\n  claim.assertedById AS assertedById,\n  coalesce(claim.viaIds, []) AS viaIds,\n  claim.audience AS audience,\n  claim.claimed AS claimed,\n  claim.claimedInferred AS claimedInferred,\n  claim.madeAt AS madeAt,\n  claim.madeAtInferred AS madeAtInferred,\n  claim.recordedAt AS recordedAt,\n  claim.retractedAt AS retractedAt,\n  claim.retractedBecause AS retractedBecause,\n  claim.supersededById AS supersededById,\n  propositionId AS propositionId,\n  claim.newestKey AS listKey\nORDER BY propositionId, listKey DESC"
};

export type ClaimsAssertedByParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly stanceIn: readonly (string)[] | null; readonly modalityIn: readonly (string)[] | null; readonly assertedBy: readonly (string)[] | null; readonly via: readonly (string)[] | null; readonly audienceIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ClaimsAssertedByRow = { readonly id: string; readonly aboutId: string; readonly stance: string; readonly modality: string; readonly assertedById: string; readonly viaIds: readonly (string)[]; readonly audience: string; readonly claimed: string | null; readonly claimedInferred: boolean; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly recordedAt: string; readonly retractedAt: string | null; readonly retractedBecause: string | null; readonly supersededById: string | null; readonly asserterId: string; readonly listKey: string };
export const claimsAssertedBy: CypherQuery<ClaimsAssertedByParams, ClaimsAssertedByRow> = {
  "name": "claims/claims-asserted-by",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "stanceIn": "LIST<STRING NOT NULL>",
    "modalityIn": "LIST<STRING NOT NULL>",
    "assertedBy": "LIST<STRING NOT NULL>",
    "via": "LIST<STRING NOT NULL>",
    "audienceIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aboutId": "STRING NOT NULL",
    "stance": "STRING NOT NULL",
    "modality": "STRING NOT NULL",
    "assertedById": "STRING NOT NULL",
    "viaIds": "LIST<STRING NOT NULL> NOT NULL",
    "audience": "STRING NOT NULL",
    "claimed": "STRING",
    "claimedInferred": "BOOLEAN NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL",
    "recordedAt": "STRING NOT NULL",
    "retractedAt": "STRING",
    "retractedBecause": "STRING",
    "supersededById": "STRING",
    "asserterId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS asserterId\nCALL (asserterId) {\n  MATCH (claim:Claim)\n  USING INDEX SEEK claim:Claim(assertedById, newestKey)\n  WHERE claim.assertedById = asserterId AND claim.newestKey < $after\n    AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n      AND ($validAt IS NULL OR any(\n        days IN [split(coalesce([former IN claim.formerDays WHERE former > $knownAt + '~'][0], ' ' + claim.days), ' ')]\n        WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]\n      ))\n      AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)\n      AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)\n      AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)\n      AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))\n      AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)\n      AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\n  RETURN claim\n  ORDER BY claim.assertedById DESC, claim.newestKey DESC\n  LIMIT $first\n}\nRETURN\n  claim.id AS id,\n  claim.aboutId AS aboutId,\n  claim.stance AS stance,\n  claim.modality AS modality,\n  claim.assertedById AS assertedById,\n  coalesce(claim.viaIds, []) AS viaIds,\n  claim.audience AS audience,\n  claim.claimed AS claimed,\n  claim.claimedInferred AS claimedInferred,\n  claim.madeAt AS madeAt,\n  claim.madeAtInferred AS madeAtInferred,\n  claim.recordedAt AS recordedAt,\n  claim.retractedAt AS retractedAt,\n  claim.retractedBecause AS retractedBecause,\n  claim.supersededById AS supersededById,\n  asserterId AS asserterId,\n  claim.newestKey AS listKey\nORDER BY asserterId, listKey DESC"
};

export type ClaimsByIdsParams = { readonly ids: readonly (string)[] };
export type ClaimsByIdsRow = { readonly id: string; readonly aboutId: string; readonly stance: string; readonly modality: string; readonly assertedById: string; readonly viaIds: readonly (string)[]; readonly audience: string; readonly claimed: string | null; readonly claimedInferred: boolean; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly recordedAt: string; readonly retractedAt: string | null; readonly retractedBecause: string | null; readonly supersededById: string | null; readonly askedId: string };
export const claimsByIds: CypherQuery<ClaimsByIdsParams, ClaimsByIdsRow> = {
  "name": "claims/claims-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aboutId": "STRING NOT NULL",
    "stance": "STRING NOT NULL",
    "modality": "STRING NOT NULL",
    "assertedById": "STRING NOT NULL",
    "viaIds": "LIST<STRING NOT NULL> NOT NULL",
    "audience": "STRING NOT NULL",
    "claimed": "STRING",
    "claimedInferred": "BOOLEAN NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL",
    "recordedAt": "STRING NOT NULL",
    "retractedAt": "STRING",
    "retractedBecause": "STRING",
    "supersededById": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (claim:Claim {id: askedId})\nRETURN\n  claim.id AS id,\n  claim.aboutId AS aboutId,\n  claim.stance AS stance,\n  claim.modality AS modality,\n  claim.assertedById AS assertedById,\n  coalesce(claim.viaIds, []) AS viaIds,\n  claim.audience AS audience,\n  claim.claimed AS claimed,\n  claim.claimedInferred AS claimedInferred,\n  claim.madeAt AS madeAt,\n  claim.madeAtInferred AS madeAtInferred,\n  claim.recordedAt AS recordedAt,\n  claim.retractedAt AS retractedAt,\n  claim.retractedBecause AS retractedBecause,\n  claim.supersededById AS supersededById,\n  askedId AS askedId"
};

export type ClaimsNewestParams = { readonly after: string; readonly first: number; readonly stanceIn: readonly (string)[] | null; readonly modalityIn: readonly (string)[] | null; readonly assertedBy: readonly (string)[] | null; readonly via: readonly (string)[] | null; readonly audienceIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ClaimsNewestRow = { readonly id: string; readonly aboutId: string; readonly stance: string; readonly modality: string; readonly assertedById: string; readonly viaIds: readonly (string)[]; readonly audience: string; readonly claimed: string | null; readonly claimedInferred: boolean; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly recordedAt: string; readonly retractedAt: string | null; readonly retractedBecause: string | null; readonly supersededById: string | null; readonly listKey: string };
export const claimsNewest: CypherQuery<ClaimsNewestParams, ClaimsNewestRow> = {
  "name": "claims/claims-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "stanceIn": "LIST<STRING NOT NULL>",
    "modalityIn": "LIST<STRING NOT NULL>",
    "assertedBy": "LIST<STRING NOT NULL>",
    "via": "LIST<STRING NOT NULL>",
    "audienceIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aboutId": "STRING NOT NULL",
    "stance": "STRING NOT NULL",
    "modality": "STRING NOT NULL",
    "assertedById": "STRING NOT NULL",
    "viaIds": "LIST<STRING NOT NULL> NOT NULL",
    "audience": "STRING NOT NULL",
    "claimed": "STRING",
    "claimedInferred": "BOOLEAN NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL",
    "recordedAt": "STRING NOT NULL",
    "retractedAt": "STRING",
    "retractedBecause": "STRING",
    "supersededById": "STRING",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (claim:Claim)\nUSING INDEX SEEK claim:Claim(newestKey)\nWHERE claim.newestKey < $after\n  AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n    AND ($validAt IS NULL OR any(\n      days IN [split(coalesce([former IN claim.formerDays WHERE former > $knownAt + '~'][0], ' ' + claim.days), ' ')]\n      WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]\n    ))\n    AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)\n    AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)\n    AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)\n    AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))\n    AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)\n    AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\nWITH claim ORDER BY claim.newestKey DESC LIMIT $first\nRETURN\n  claim.id AS id,\n  claim.aboutId AS aboutId,\n  claim.stance AS stance,\n  claim.modality AS modality,\n  claim.assertedById AS assertedById,\n  coalesce(claim.viaIds, []) AS viaIds,\n  claim.audience AS audience,\n  claim.claimed AS claimed,\n  claim.claimedInferred AS claimedInferred,\n  claim.madeAt AS madeAt,\n  claim.madeAtInferred AS madeAtInferred,\n  claim.recordedAt AS recordedAt,\n  claim.retractedAt AS retractedAt,\n  claim.retractedBecause AS retractedBecause,\n  claim.supersededById AS supersededById,\n  claim.newestKey AS listKey\nORDER BY listKey DESC"
};

export type CountClaimsAboutParams = { readonly ids: readonly (string)[]; readonly stanceIn: readonly (string)[] | null; readonly modalityIn: readonly (string)[] | null; readonly assertedBy: readonly (string)[] | null; readonly via: readonly (string)[] | null; readonly audienceIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountClaimsAboutRow = { readonly propositionId: string; readonly total: number };
export const countClaimsAbout: CypherQuery<CountClaimsAboutParams, CountClaimsAboutRow> = {
  "name": "claims/count-claims-about",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "stanceIn": "LIST<STRING NOT NULL>",
    "modalityIn": "LIST<STRING NOT NULL>",
    "assertedBy": "LIST<STRING NOT NULL>",
    "via": "LIST<STRING NOT NULL>",
    "audienceIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "propositionId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS propositionId\nMATCH (claim:Claim)\nUSING INDEX SEEK claim:Claim(aboutId, newestKey)\nWHERE claim.aboutId = propositionId AND claim.newestKey > ''\n  AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n    AND ($validAt IS NULL OR any(\n      days IN [split(coalesce([former IN claim.formerDays WHERE former > $knownAt + '~'][0], ' ' + claim.days), ' ')]\n      WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]\n    ))\n    AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)\n    AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)\n    AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)\n    AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))\n    AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)\n    AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\nRETURN propositionId AS propositionId, count(claim) AS total"
};

export type CountClaimsAssertedByParams = { readonly ids: readonly (string)[]; readonly stanceIn: readonly (string)[] | null; readonly modalityIn: readonly (string)[] | null; readonly assertedBy: readonly (string)[] | null; readonly via: readonly (string)[] | null; readonly audienceIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountClaimsAssertedByRow = { readonly asserterId: string; readonly total: number };
export const countClaimsAssertedBy: CypherQuery<CountClaimsAssertedByParams, CountClaimsAssertedByRow> = {
  "name": "claims/count-claims-asserted-by",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "stanceIn": "LIST<STRING NOT NULL>",
    "modalityIn": "LIST<STRING NOT NULL>",
    "assertedBy": "LIST<STRING NOT NULL>",
    "via": "LIST<STRING NOT NULL>",
    "audienceIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "asserterId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS asserterId\nMATCH (claim:Claim)\nUSING INDEX SEEK claim:Claim(assertedById, newestKey)\nWHERE claim.assertedById = asserterId AND claim.newestKey > ''\n  AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n    AND ($validAt IS NULL OR any(\n      days IN [split(coalesce([former IN claim.formerDays WHERE former > $knownAt + '~'][0], ' ' + claim.days), ' ')]\n      WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]\n    ))\n    AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)\n    AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)\n    AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)\n    AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))\n    AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)\n    AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\nRETURN asserterId AS asserterId, count(claim) AS total"
};

export type CountClaimsParams = { readonly stanceIn: readonly (string)[] | null; readonly modalityIn: readonly (string)[] | null; readonly assertedBy: readonly (string)[] | null; readonly via: readonly (string)[] | null; readonly audienceIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountClaimsRow = { readonly total: number };
export const countClaims: CypherQuery<CountClaimsParams, CountClaimsRow> = {
  "name": "claims/count-claims",
  "mode": "read",
  "rows": "one",
  "params": {
    "stanceIn": "LIST<STRING NOT NULL>",
    "modalityIn": "LIST<STRING NOT NULL>",
    "assertedBy": "LIST<STRING NOT NULL>",
    "via": "LIST<STRING NOT NULL>",
    "audienceIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (claim:Claim)\nWHERE true\n  AND claim.recordedAt <= $knownAt AND coalesce(claim.retractedAt > $knownAt, true)\n    AND ($validAt IS NULL OR any(\n      days IN [split(coalesce([former IN claim.formerDays WHERE former > $knownAt + '~'][0], ' ' + claim.days), ' ')]\n      WHERE days[CASE WHEN $certain THEN 3 ELSE 1 END] <= $validAt AND $validAt <= days[CASE WHEN $certain THEN 4 ELSE 2 END]\n    ))\n    AND ($stanceIn IS NULL OR claim.stance IN $stanceIn)\n    AND ($modalityIn IS NULL OR claim.modality IN $modalityIn)\n    AND ($assertedBy IS NULL OR claim.assertedById IN $assertedBy)\n    AND ($via IS NULL OR any(passer IN coalesce(claim.viaIds, []) WHERE passer IN $via))\n    AND ($audienceIn IS NULL OR claim.audience IN $audienceIn)\n    AND ($source IS NULL OR EXISTS { (claim)-[:CITES]->(cited:Source) WHERE cited.id IN $source })\nRETURN count(claim) AS total"
};

export type EvidenceOfClaimsParams = { readonly ids: readonly (string)[] };
export type EvidenceOfClaimsRow = { readonly claimId: string; readonly sourceId: string; readonly paragraph: number | null; readonly start: number | null; readonly end: number | null; readonly fidelity: string };
export const evidenceOfClaims: CypherQuery<EvidenceOfClaimsParams, EvidenceOfClaimsRow> = {
  "name": "claims/evidence-of-claims",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "claimId": "STRING NOT NULL",
    "sourceId": "STRING NOT NULL",
    "paragraph": "INTEGER",
    "start": "INTEGER",
    "end": "INTEGER",
    "fidelity": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS claimId\nMATCH (:Claim {id: claimId})-[cites:CITES]->(source:Source)\nRETURN\n  claimId AS claimId,\n  source.id AS sourceId,\n  cites.paragraph AS paragraph,\n  cites.start AS start,\n  cites.end AS end,\n  cites.fidelity AS fidelity\nORDER BY claimId, cites.order"
};

export type LastChangeParams = { readonly before: string };
export type LastChangeRow = { readonly changedAt: string };
export const lastChange: CypherQuery<LastChangeParams, LastChangeRow> = {
  "name": "dataset/last-change",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {
    "before": "STRING NOT NULL"
  },
  "columns": {
    "changedAt": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(knownFrom)\nWHERE relation.knownFrom < $before\nRETURN relation.knownFrom AS changedAt\nORDER BY changedAt DESC\nLIMIT 1"
};

export type LastCommitParams = Record<never, never>;
export type LastCommitRow = { readonly version: number; readonly committedAt: string; readonly relations: number };
export const lastCommit: CypherQuery<LastCommitParams, LastCommitRow> = {
  "name": "dataset/last-commit",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {},
  "columns": {
    "version": "INTEGER NOT NULL",
    "committedAt": "STRING NOT NULL",
    "relations": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (dataset:Dataset {id: 'dataset'})\nRETURN dataset.version AS version, dataset.committedAt AS committedAt, dataset.relations AS relations"
};

export type ReadDatasetParams = Record<never, never>;
export type ReadDatasetRow = { readonly version: number; readonly title: string; readonly licence: string; readonly digest: string; readonly committedAt: string; readonly horizonFrom: string | null; readonly horizonUntil: string | null; readonly actors: number; readonly relations: number; readonly events: number; readonly claims: number; readonly sources: number };
export const readDataset: CypherQuery<ReadDatasetParams, ReadDatasetRow> = {
  "name": "dataset/read-dataset",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {},
  "columns": {
    "version": "INTEGER NOT NULL",
    "title": "STRING NOT NULL",
    "licence": "STRING NOT NULL",
    "digest": "STRING NOT NULL",
    "committedAt": "STRING NOT NULL",
    "horizonFrom": "STRING",
    "horizonUntil": "STRING",
    "actors": "INTEGER NOT NULL",
    "relations": "INTEGER NOT NULL",
    "events": "INTEGER NOT NULL",
    "claims": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (dataset:Dataset {id: 'dataset'})\nRETURN\n  dataset.version AS version,\n  dataset.title AS title,\n  dataset.licence AS licence,\n  dataset.digest AS digest,\n  dataset.committedAt AS committedAt,\n  dataset.horizonFrom AS horizonFrom,\n  dataset.horizonUntil AS horizonUntil,\n  dataset.actors AS actors,\n  dataset.relations AS relations,\n  dataset.events AS events,\n  dataset.claims AS claims,\n  dataset.sources AS sources"
};

export type EventsOfDyadParams = { readonly a: string; readonly b: string; readonly letters: number; readonly start: string | null; readonly end: string | null; readonly most: number; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type EventsOfDyadRow = { readonly bucket: string | null; readonly events: number; readonly announced: number; readonly meanIntensity: number | null };
export const eventsOfDyad: CypherQuery<EventsOfDyadParams, EventsOfDyadRow> = {
  "name": "dyads/events-of-dyad",
  "mode": "read",
  "rows": "many",
  "params": {
    "a": "STRING NOT NULL",
    "b": "STRING NOT NULL",
    "letters": "INTEGER NOT NULL",
    "start": "STRING",
    "end": "STRING",
    "most": "INTEGER NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "bucket": "STRING",
    "events": "INTEGER NOT NULL",
    "announced": "INTEGER NOT NULL",
    "meanIntensity": "FLOAT"
  },
  "records": {},
  "text": "MATCH (a:Actor {id: $a})\nMATCH (b:Actor {id: $b})\n// The parts of the one that has fewer are gone through.\nWITH CASE WHEN COUNT { (a)-[:HAS_PART]->() } <= COUNT { (b)-[:HAS_PART]->() } THEN [$a, $b] ELSE [$b, $a] END AS ends\nMATCH (part:Participation)\nUSING INDEX SEEK part:Participation(actorId, newestKey)\nWHERE part.actorId = ends[0] AND part.newestKey > ''\n  AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN part.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN part.reportedCertain\n      ELSE part.reportedPossible\n    END\n    IN $standingIn\nMATCH (other:Participation)\nUSING INDEX SEEK other:Participation(eventId, roleKey)\nWHERE other.eventId = part.eventId AND other.roleKey > '' AND other.actorId = ends[1]\n  AND other.knownFrom <= $knownAt AND coalesce(other.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN other.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN other.reportedCertain\n      ELSE other.reportedPossible\n    END\n    IN $standingIn\nWITH DISTINCT part.eventId AS eventId\nMATCH (:Proposition {id: eventId})-[:WAS*0..1]->(event:Event)\nWHERE true\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    IN $standingIn\nWITH event, left(coalesce(event.occurredEarliest, event.occurredLatest), $letters) AS bucket,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN event.reportedCertain\n    ELSE event.reportedPossible\n  END\n  STARTS WITH 'PROJECTED_' AS isAnnounced\nWHERE bucket IS NULL OR (($start IS NULL OR bucket >= $start) AND ($end IS NULL OR bucket <= $end))\nRETURN\n  bucket AS bucket,\n  count(CASE WHEN NOT isAnnounced THEN event END) AS events,\n  count(CASE WHEN isAnnounced THEN event END) AS announced,\n  avg(CASE WHEN NOT isAnnounced THEN event.intensity END) AS meanIntensity\nORDER BY bucket\nLIMIT $most"
};

export type RelationsOfDyadParams = { readonly a: string; readonly b: string; readonly most: number; readonly knownAt: string };
export type RelationsOfDyadRow = { readonly relationId: string; readonly sign: number; readonly steps: readonly (string)[]; readonly fromEarliest: string | null; readonly fromLatest: string | null; readonly untilEarliest: string | null; readonly untilLatest: string | null };
export const relationsOfDyad: CypherQuery<RelationsOfDyadParams, RelationsOfDyadRow> = {
  "name": "dyads/relations-of-dyad",
  "mode": "read",
  "rows": "many",
  "params": {
    "a": "STRING NOT NULL",
    "b": "STRING NOT NULL",
    "most": "INTEGER NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "relationId": "STRING NOT NULL",
    "sign": "INTEGER NOT NULL",
    "steps": "LIST<STRING NOT NULL> NOT NULL",
    "fromEarliest": "STRING",
    "fromLatest": "STRING",
    "untilEarliest": "STRING",
    "untilLatest": "STRING"
  },
  "records": {},
  "text": "MATCH (a:Actor {id: $a})\nMATCH (b:Actor {id: $b})\nMATCH (a)-[relation:RELATES]-(b)\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\nRETURN\n  relation.relationId AS relationId,\n  relation.sign AS sign,\n  relation.steps AS steps,\n  relation.fromEarliest AS fromEarliest,\n  relation.fromLatest AS fromLatest,\n  relation.untilEarliest AS untilEarliest,\n  relation.untilLatest AS untilLatest\nORDER BY relationId\nLIMIT $most"
};

export type CausesOfEventsParams = { readonly ids: readonly (string)[]; readonly source: readonly (string)[] | null; readonly most: number; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CausesOfEventsRow = { readonly id: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[]; readonly contexts: readonly (string)[]; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null; readonly mentions: number; readonly sources: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly effectId: string };
export const causesOfEvents: CypherQuery<CausesOfEventsParams, CausesOfEventsRow> = {
  "name": "events/causes-of-events",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "most": "INTEGER NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "summary": "STRING NOT NULL",
    "occurred": "STRING",
    "occurredInferred": "BOOLEAN NOT NULL",
    "place": "STRING",
    "binding": "BOOLEAN",
    "category": "STRING",
    "modes": "LIST<STRING NOT NULL> NOT NULL",
    "contexts": "LIST<STRING NOT NULL> NOT NULL",
    "cameo": "STRING",
    "quad": "STRING",
    "intensity": "FLOAT",
    "mentions": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "effectId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS effectId\nCALL (effectId) {\n  MATCH (effect:Event:Proposition {id: effectId})-[:CAUSED_BY]->(:Event)-[:WAS*0..1]->(event:Event)\n  USING INDEX SEEK effect:Proposition(id)\n  WHERE true\n    AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN event.reportedCertain\n        ELSE event.reportedPossible\n      END\n      IN $standingIn\n    AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\n  RETURN event\n  ORDER BY event.id\n  LIMIT $most\n}\nRETURN\n  event.id AS id,\n  event.summary AS summary,\n  event.occurred AS occurred,\n  event.occurredInferred AS occurredInferred,\n  event.place AS place,\n  event.binding AS binding,\n  event.category AS category,\n  coalesce(event.modes, []) AS modes,\n  coalesce(event.contexts, []) AS contexts,\n  event.cameo AS cameo,\n  event.quad AS quad,\n  event.intensity AS intensity,\n  event.mentions AS mentions,\n  event.sources AS sources,\n  event.affirms AS affirms,\n  event.denies AS denies,\n  event.qualifies AS qualifies,\n  event.desires AS desires,\n  event.knownFrom AS knownFrom,\n  event.knownUntil AS knownUntil,\n  effectId AS effectId\nORDER BY effectId, id"
};

export type CountCausesOfEventsParams = { readonly ids: readonly (string)[]; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountCausesOfEventsRow = { readonly effectId: string; readonly total: number };
export const countCausesOfEvents: CypherQuery<CountCausesOfEventsParams, CountCausesOfEventsRow> = {
  "name": "events/count-causes-of-events",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "effectId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS effectId\nMATCH (effect:Event:Proposition {id: effectId})-[:CAUSED_BY]->(:Event)-[:WAS*0..1]->(event:Event)\nUSING INDEX SEEK effect:Proposition(id)\nWHERE true\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    IN $standingIn\n  AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\nRETURN effectId AS effectId, count(event) AS total"
};

export type CountEventsOfActorsParams = { readonly ids: readonly (string)[]; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly categoryIn: readonly (string)[] | null; readonly quadIn: readonly (string)[] | null; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly participant: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly validAt: string | null; readonly certain: boolean };
export type CountEventsOfActorsRow = { readonly actorId: string; readonly total: number };
export const countEventsOfActors: CypherQuery<CountEventsOfActorsParams, CountEventsOfActorsRow> = {
  "name": "events/count-events-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "categoryIn": "LIST<STRING NOT NULL>",
    "quadIn": "LIST<STRING NOT NULL>",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "participant": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nMATCH (participation:Participation)\nUSING INDEX SEEK participation:Participation(actorId, newestKey)\nWHERE participation.actorId = actorId AND participation.newestKey > ''\n  AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\n    AND participation.claims > 0\n    AND ($source IS NULL OR any(cited IN participation.sourceIds WHERE cited IN $source))\nMATCH (latest:Proposition {id: participation.eventId})-[:WAS*0..1]->(event:Event)\n  USING INDEX latest:Proposition(id)\nWHERE true\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    IN $standingIn\n    AND ($categoryIn IS NULL OR event.category IN $categoryIn)\n    AND ($quadIn IS NULL OR event.quad IN $quadIn)\n    AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)\n    AND ($participant IS NULL OR EXISTS {\n      MATCH (part:Participation)\n      WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant\n        AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n        AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))\n    })\n    AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\nRETURN actorId AS actorId, count(DISTINCT event) AS total"
};

export type CountEventsOfRelationsParams = { readonly ids: readonly (string)[]; readonly categoryIn: readonly (string)[] | null; readonly quadIn: readonly (string)[] | null; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly participant: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountEventsOfRelationsRow = { readonly relationId: string; readonly total: number };
export const countEventsOfRelations: CypherQuery<CountEventsOfRelationsParams, CountEventsOfRelationsRow> = {
  "name": "events/count-events-of-relations",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "categoryIn": "LIST<STRING NOT NULL>",
    "quadIn": "LIST<STRING NOT NULL>",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "participant": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "relationId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS relationId\nMATCH (relation:Relation:Proposition {id: relationId})-[:BASED_ON]->(:Event)-[:WAS*0..1]->(event:Event)\nUSING INDEX SEEK relation:Proposition(id)\nWHERE true\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    IN $standingIn\n    AND ($categoryIn IS NULL OR event.category IN $categoryIn)\n    AND ($quadIn IS NULL OR event.quad IN $quadIn)\n    AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)\n    AND ($participant IS NULL OR EXISTS {\n      MATCH (part:Participation)\n      WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant\n        AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n        AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))\n    })\n    AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\nRETURN relationId AS relationId, count(event) AS total"
};

export type CountEventsParams = { readonly categoryIn: readonly (string)[] | null; readonly quadIn: readonly (string)[] | null; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly participant: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountEventsRow = { readonly total: number };
export const countEvents: CypherQuery<CountEventsParams, CountEventsRow> = {
  "name": "events/count-events",
  "mode": "read",
  "rows": "one",
  "params": {
    "categoryIn": "LIST<STRING NOT NULL>",
    "quadIn": "LIST<STRING NOT NULL>",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "participant": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (event:Event)\nWHERE true\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    IN $standingIn\n    AND ($categoryIn IS NULL OR event.category IN $categoryIn)\n    AND ($quadIn IS NULL OR event.quad IN $quadIn)\n    AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)\n    AND ($participant IS NULL OR EXISTS {\n      MATCH (part:Participation)\n      WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant\n        AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n        AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))\n    })\n    AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\nRETURN count(event) AS total"
};

export type CountParticipationsOfEventsParams = { readonly ids: readonly (string)[]; readonly role: string | null; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly standingIn: readonly (string)[]; readonly validAt: string | null; readonly certain: boolean };
export type CountParticipationsOfEventsRow = { readonly askedId: string; readonly total: number };
export const countParticipationsOfEvents: CypherQuery<CountParticipationsOfEventsParams, CountParticipationsOfEventsRow> = {
  "name": "events/count-participations-of-events",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "role": "STRING",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "askedId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (participation:Participation)\nUSING INDEX SEEK participation:Participation(eventId, roleKey)\nWHERE participation.eventId = askedId AND participation.roleKey > ''\n  AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\n    AND participation.claims > 0\n    AND ($source IS NULL OR any(cited IN participation.sourceIds WHERE cited IN $source))\n  AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN participation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN participation.reportedCertain\n      ELSE participation.reportedPossible\n    END\n    IN $standingIn\n  AND ($role IS NULL OR participation.role = $role)\nRETURN askedId AS askedId, count(participation) AS total"
};

export type EventsByIdsParams = { readonly ids: readonly (string)[]; readonly knownAt: string };
export type EventsByIdsRow = { readonly id: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[]; readonly contexts: readonly (string)[]; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null; readonly mentions: number; readonly sources: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly askedId: string };
export const eventsByIds: CypherQuery<EventsByIdsParams, EventsByIdsRow> = {
  "name": "events/events-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "summary": "STRING NOT NULL",
    "occurred": "STRING",
    "occurredInferred": "BOOLEAN NOT NULL",
    "place": "STRING",
    "binding": "BOOLEAN",
    "category": "STRING",
    "modes": "LIST<STRING NOT NULL> NOT NULL",
    "contexts": "LIST<STRING NOT NULL> NOT NULL",
    "cameo": "STRING",
    "quad": "STRING",
    "intensity": "FLOAT",
    "mentions": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (:Proposition {id: askedId})-[:WAS*0..1]->(event:Event)\nWHERE true\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\nRETURN\n  event.id AS id,\n  event.summary AS summary,\n  event.occurred AS occurred,\n  event.occurredInferred AS occurredInferred,\n  event.place AS place,\n  event.binding AS binding,\n  event.category AS category,\n  coalesce(event.modes, []) AS modes,\n  coalesce(event.contexts, []) AS contexts,\n  event.cameo AS cameo,\n  event.quad AS quad,\n  event.intensity AS intensity,\n  event.mentions AS mentions,\n  event.sources AS sources,\n  event.affirms AS affirms,\n  event.denies AS denies,\n  event.qualifies AS qualifies,\n  event.desires AS desires,\n  event.knownFrom AS knownFrom,\n  event.knownUntil AS knownUntil,\n  askedId AS askedId"
};

export type EventsNewestParams = { readonly after: string; readonly first: number; readonly categoryIn: readonly (string)[] | null; readonly quadIn: readonly (string)[] | null; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly participant: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type EventsNewestRow = { readonly id: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[]; readonly contexts: readonly (string)[]; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null; readonly mentions: number; readonly sources: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly listKey: string };
export const eventsNewest: CypherQuery<EventsNewestParams, EventsNewestRow> = {
  "name": "events/events-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "categoryIn": "LIST<STRING NOT NULL>",
    "quadIn": "LIST<STRING NOT NULL>",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "participant": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "summary": "STRING NOT NULL",
    "occurred": "STRING",
    "occurredInferred": "BOOLEAN NOT NULL",
    "place": "STRING",
    "binding": "BOOLEAN",
    "category": "STRING",
    "modes": "LIST<STRING NOT NULL> NOT NULL",
    "contexts": "LIST<STRING NOT NULL> NOT NULL",
    "cameo": "STRING",
    "quad": "STRING",
    "intensity": "FLOAT",
    "mentions": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (event:Event)\nUSING INDEX SEEK event:Event(newestKey)\nWHERE event.newestKey < $after\n  AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    IN $standingIn\n    AND ($categoryIn IS NULL OR event.category IN $categoryIn)\n    AND ($quadIn IS NULL OR event.quad IN $quadIn)\n    AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)\n    AND ($participant IS NULL OR EXISTS {\n      MATCH (part:Participation)\n      WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant\n        AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n        AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))\n    })\n    AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\nWITH event ORDER BY event.newestKey DESC LIMIT $first\nRETURN\n  event.id AS id,\n  event.summary AS summary,\n  event.occurred AS occurred,\n  event.occurredInferred AS occurredInferred,\n  event.place AS place,\n  event.binding AS binding,\n  event.category AS category,\n  coalesce(event.modes, []) AS modes,\n  coalesce(event.contexts, []) AS contexts,\n  event.cameo AS cameo,\n  event.quad AS quad,\n  event.intensity AS intensity,\n  event.mentions AS mentions,\n  event.sources AS sources,\n  event.affirms AS affirms,\n  event.denies AS denies,\n  event.qualifies AS qualifies,\n  event.desires AS desires,\n  event.knownFrom AS knownFrom,\n  event.knownUntil AS knownUntil,\n  event.newestKey AS listKey\nORDER BY listKey DESC"
};

export type EventsOfActorsParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly categoryIn: readonly (string)[] | null; readonly quadIn: readonly (string)[] | null; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly participant: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly validAt: string | null; readonly certain: boolean };
export type EventsOfActorsRow = { readonly id: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[]; readonly contexts: readonly (string)[]; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null; readonly mentions: number; readonly sources: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly actorId: string; readonly listKey: string };
export const eventsOfActors: CypherQuery<EventsOfActorsParams, EventsOfActorsRow> = {
  "name": "events/events-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "categoryIn": "LIST<STRING NOT NULL>",
    "quadIn": "LIST<STRING NOT NULL>",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "participant": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "summary": "STRING NOT NULL",
    "occurred": "STRING",
    "occurredInferred": "BOOLEAN NOT NULL",
    "place": "STRING",
    "binding": "BOOLEAN",
    "category": "STRING",
    "modes": "LIST<STRING NOT NULL> NOT NULL",
    "contexts": "LIST<STRING NOT NULL> NOT NULL",
    "cameo": "STRING",
    "quad": "STRING",
    "intensity": "FLOAT",
    "mentions": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "actorId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (participation:Participation)\n  USING INDEX SEEK participation:Participation(actorId, newestKey)\n  WHERE participation.actorId = actorId AND participation.newestKey < $after\n    AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\n      AND participation.claims > 0\n      AND ($source IS NULL OR any(cited IN participation.sourceIds WHERE cited IN $source))\n  MATCH (latest:Proposition {id: participation.eventId})-[:WAS*0..1]->(event:Event)\n  USING INDEX latest:Proposition(id)\n  WHERE true\n    AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN event.reportedCertain\n        ELSE event.reportedPossible\n      END\n      IN $standingIn\n      AND ($categoryIn IS NULL OR event.category IN $categoryIn)\n      AND ($quadIn IS NULL OR event.quad IN $quadIn)\n      AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n      AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)\n      AND ($participant IS NULL OR EXISTS {\n        MATCH (part:Participation)\n        WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant\n          AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n          AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))\n      })\n      AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\n  WITH DISTINCT participation.actorId AS ownerId, participation.newestKey AS listKey, event\n  ORDER BY ownerId DESC, listKey DESC\n  LIMIT $first\n  RETURN event, listKey\n}\nRETURN\n  event.id AS id,\n  event.summary AS summary,\n  event.occurred AS occurred,\n  event.occurredInferred AS occurredInferred,\n  event.place AS place,\n  event.binding AS binding,\n  event.category AS category,\n  coalesce(event.modes, []) AS modes,\n  coalesce(event.contexts, []) AS contexts,\n  event.cameo AS cameo,\n  event.quad AS quad,\n  event.intensity AS intensity,\n  event.mentions AS mentions,\n  event.sources AS sources,\n  event.affirms AS affirms,\n  event.denies AS denies,\n  event.qualifies AS qualifies,\n  event.desires AS desires,\n  event.knownFrom AS knownFrom,\n  event.knownUntil AS knownUntil,\n  actorId AS actorId,\n  listKey AS listKey\nORDER BY actorId, listKey DESC"
};

export type EventsOfRelationsParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly categoryIn: readonly (string)[] | null; readonly quadIn: readonly (string)[] | null; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly participant: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type EventsOfRelationsRow = { readonly id: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[]; readonly contexts: readonly (string)[]; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null; readonly mentions: number; readonly sources: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly relationId: string; readonly listKey: string };
export const eventsOfRelations: CypherQuery<EventsOfRelationsParams, EventsOfRelationsRow> = {
  "name": "events/events-of-relations",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "categoryIn": "LIST<STRING NOT NULL>",
    "quadIn": "LIST<STRING NOT NULL>",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "participant": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "summary": "STRING NOT NULL",
    "occurred": "STRING",
    "occurredInferred": "BOOLEAN NOT NULL",
    "place": "STRING",
    "binding": "BOOLEAN",
    "category": "STRING",
    "modes": "LIST<STRING NOT NULL> NOT NULL",
    "contexts": "LIST<STRING NOT NULL> NOT NULL",
    "cameo": "STRING",
    "quad": "STRING",
    "intensity": "FLOAT",
    "mentions": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "relationId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS relationId\nCALL (relationId) {\n  MATCH (relation:Relation:Proposition {id: relationId})-[:BASED_ON]->(:Event)-[:WAS*0..1]->(event:Event)\n  USING INDEX SEEK relation:Proposition(id)\n  WHERE event.newestKey < $after\n    AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN event.reportedCertain\n        ELSE event.reportedPossible\n      END\n      IN $standingIn\n      AND ($categoryIn IS NULL OR event.category IN $categoryIn)\n      AND ($quadIn IS NULL OR event.quad IN $quadIn)\n      AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n      AND ($duringUntil IS NULL OR event.occurredEarliest IS NULL OR event.occurredEarliest <= $duringUntil)\n      AND ($participant IS NULL OR EXISTS {\n        MATCH (part:Participation)\n        WHERE part.eventId = event.id AND part.roleKey > '' AND part.claims > 0 AND part.actorId IN $participant\n          AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n          AND ($source IS NULL OR any(cited IN part.sourceIds WHERE cited IN $source))\n      })\n      AND ($source IS NULL OR any(cited IN event.sourceIds WHERE cited IN $source))\n  RETURN event\n  ORDER BY event.newestKey DESC\n  LIMIT $first\n}\nRETURN\n  event.id AS id,\n  event.summary AS summary,\n  event.occurred AS occurred,\n  event.occurredInferred AS occurredInferred,\n  event.place AS place,\n  event.binding AS binding,\n  event.category AS category,\n  coalesce(event.modes, []) AS modes,\n  coalesce(event.contexts, []) AS contexts,\n  event.cameo AS cameo,\n  event.quad AS quad,\n  event.intensity AS intensity,\n  event.mentions AS mentions,\n  event.sources AS sources,\n  event.affirms AS affirms,\n  event.denies AS denies,\n  event.qualifies AS qualifies,\n  event.desires AS desires,\n  event.knownFrom AS knownFrom,\n  event.knownUntil AS knownUntil,\n  relationId AS relationId,\n  event.newestKey AS listKey\nORDER BY relationId, listKey DESC"
};

export type ParticipationsByIdsParams = { readonly ids: readonly (string)[]; readonly knownAt: string };
export type ParticipationsByIdsRow = { readonly id: string; readonly eventId: string; readonly actorId: string; readonly role: string; readonly position: string | null; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly askedId: string };
export const participationsByIds: CypherQuery<ParticipationsByIdsParams, ParticipationsByIdsRow> = {
  "name": "events/participations-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "eventId": "STRING NOT NULL",
    "actorId": "STRING NOT NULL",
    "role": "STRING NOT NULL",
    "position": "STRING",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (:Proposition {id: askedId})-[:WAS*0..1]->(participation:Participation)\nWHERE true\n  AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\nRETURN\n  participation.id AS id,\n  participation.eventId AS eventId,\n  participation.actorId AS actorId,\n  participation.role AS role,\n  participation.position AS position,\n  participation.affirms AS affirms,\n  participation.denies AS denies,\n  participation.qualifies AS qualifies,\n  participation.desires AS desires,\n  participation.knownFrom AS knownFrom,\n  participation.knownUntil AS knownUntil,\n  askedId AS askedId"
};

export type ParticipationsOfEventsParams = { readonly ids: readonly (string)[]; readonly role: string | null; readonly after: string; readonly first: number; readonly source: readonly (string)[] | null; readonly knownAt: string; readonly standingIn: readonly (string)[]; readonly validAt: string | null; readonly certain: boolean };
export type ParticipationsOfEventsRow = { readonly id: string; readonly eventId: string; readonly actorId: string; readonly role: string; readonly position: string | null; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly otherId: string; readonly otherKind: string; readonly otherNamed: boolean; readonly otherName: string; readonly otherDescribedAs: string | null; readonly otherExistence: string | null; readonly otherExistenceInferred: boolean; readonly otherFormerIds: readonly (string)[]; readonly askedId: string; readonly listKey: string };
export const participationsOfEvents: CypherQuery<ParticipationsOfEventsParams, ParticipationsOfEventsRow> = {
  "name": "events/participations-of-events",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "role": "STRING",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "knownAt": "STRING NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "eventId": "STRING NOT NULL",
    "actorId": "STRING NOT NULL",
    "role": "STRING NOT NULL",
    "position": "STRING",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "otherId": "STRING NOT NULL",
    "otherKind": "STRING NOT NULL",
    "otherNamed": "BOOLEAN NOT NULL",
    "otherName": "STRING NOT NULL",
    "otherDescribedAs": "STRING",
    "otherExistence": "STRING",
    "otherExistenceInferred": "BOOLEAN NOT NULL",
    "otherFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "askedId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nCALL (askedId) {\n  MATCH (participation:Participation)\n  USING INDEX SEEK participation:Participation(eventId, roleKey)\n  WHERE participation.eventId = askedId AND participation.roleKey > $after\n    AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\n      AND participation.claims > 0\n      AND ($source IS NULL OR any(cited IN participation.sourceIds WHERE cited IN $source))\n    AND participation.knownFrom <= $knownAt AND coalesce(participation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN participation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN participation.reportedCertain\n        ELSE participation.reportedPossible\n      END\n      IN $standingIn\n    AND ($role IS NULL OR participation.role = $role)\n  WITH participation\n  ORDER BY participation.eventId, participation.roleKey\n  LIMIT $first\n  MATCH (actor:Actor {id: participation.actorId})\n  RETURN participation, actor\n}\nRETURN\n  participation.id AS id,\n  participation.eventId AS eventId,\n  participation.actorId AS actorId,\n  participation.role AS role,\n  participation.position AS position,\n  participation.affirms AS affirms,\n  participation.denies AS denies,\n  participation.qualifies AS qualifies,\n  participation.desires AS desires,\n  participation.knownFrom AS knownFrom,\n  participation.knownUntil AS knownUntil,\n  actor.id AS otherId,\n  actor.kind AS otherKind,\n  actor.named AS otherNamed,\n  actor.name AS otherName,\n  actor.describedAs AS otherDescribedAs,\n  actor.existence AS otherExistence,\n  actor.existenceInferred AS otherExistenceInferred,\n  coalesce(actor.formerIds, []) AS otherFormerIds,\n  askedId AS askedId,\n  participation.roleKey AS listKey\nORDER BY askedId, listKey"
};

export type ExportEdgesAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ExportEdgesAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ExportEdgesAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ExportEdgesAtEndsRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly subjectKind: string; readonly objectKind: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly fromEarliest: string | null; readonly untilLatest: string | null; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly knownFrom: string; readonly word: string; readonly listKey: string };
export const exportEdgesAtEnds: CypherQuery<ExportEdgesAtEndsParams, ExportEdgesAtEndsRow> = {
  "name": "export/export-edges-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "subjectKind": "STRING NOT NULL",
    "objectKind": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "fromEarliest": "STRING",
    "untilLatest": "STRING",
    "claims": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
    "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "word": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.subjectId DESC, relation.newestKey DESC\n  LIMIT $first\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, newestKey)\n  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.objectId DESC, relation.newestKey DESC\n  LIMIT $first\n}\nWITH DISTINCT relation AS stored\nORDER BY stored.newestKey DESC\nLIMIT $first\nWITH stored, properties(stored) AS relation\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.subjectKind AS subjectKind,\n  relation.objectKind AS objectKind,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.fromEarliest AS fromEarliest,\n  relation.untilLatest AS untilLatest,\n  relation.claims AS claims,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.sources AS sources,\n  relation.asserterIds AS asserterIds,\n  relation.sourceIds AS sourceIds,\n  relation.knownFrom AS knownFrom,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS word,\n  relation.newestKey AS listKey\nORDER BY stored.newestKey DESC"
};

export type ExportEdgesCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ExportEdgesParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ExportEdgesCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ExportEdgesRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly subjectKind: string; readonly objectKind: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly fromEarliest: string | null; readonly untilLatest: string | null; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly knownFrom: string; readonly word: string; readonly listKey: string };
export const exportEdges: CypherQuery<ExportEdgesParams, ExportEdgesRow> = {
  "name": "export/export-edges",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "subjectKind": "STRING NOT NULL",
    "objectKind": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "fromEarliest": "STRING",
    "untilLatest": "STRING",
    "claims": "INTEGER NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
    "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "word": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (stored:Relation)\nUSING INDEX SEEK stored:Relation(newestKey)\nWHERE stored.newestKey < $after\nWITH stored, properties(stored) AS relation\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH stored, relation ORDER BY stored.newestKey DESC LIMIT $first\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.subjectKind AS subjectKind,\n  relation.objectKind AS objectKind,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.fromEarliest AS fromEarliest,\n  relation.untilLatest AS untilLatest,\n  relation.claims AS claims,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.sources AS sources,\n  relation.asserterIds AS asserterIds,\n  relation.sourceIds AS sourceIds,\n  relation.knownFrom AS knownFrom,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS word,\n  relation.newestKey AS listKey\nORDER BY stored.newestKey DESC"
};

export type ExportNodesAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ExportNodesAtEndsParams = { readonly after: string; readonly first: number; readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ExportNodesAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ExportNodesAtEndsRow = { readonly id: string; readonly name: string; readonly kind: string; readonly named: boolean; readonly describedAs: string | null; readonly existence: string | null; readonly externalIds: readonly (string)[] };
export const exportNodesAtEnds: CypherQuery<ExportNodesAtEndsParams, ExportNodesAtEndsRow> = {
  "name": "export/export-nodes-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "name": "STRING NOT NULL",
    "kind": "STRING NOT NULL",
    "named": "BOOLEAN NOT NULL",
    "describedAs": "STRING",
    "existence": "STRING",
    "externalIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  UNWIND $ids AS actorId\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n    UNION\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n  }\n  RETURN DISTINCT relation\n}\nUNWIND [relation.subjectId, relation.objectId] AS actorId\nWITH DISTINCT actorId WHERE actorId > $after\nWITH actorId ORDER BY actorId LIMIT $first\nMATCH (actor:Actor {id: actorId})\nRETURN\n  actor.id AS id,\n  actor.name AS name,\n  actor.kind AS kind,\n  actor.named AS named,\n  actor.describedAs AS describedAs,\n  actor.existence AS existence,\n  COLLECT {\n    MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId)\n    RETURN externalId.scheme + ':' + externalId.value AS external\n    ORDER BY external\n  } AS externalIds\nORDER BY id"
};

export type ExportNodesCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ExportNodesParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ExportNodesCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ExportNodesRow = { readonly id: string; readonly name: string; readonly kind: string; readonly named: boolean; readonly describedAs: string | null; readonly existence: string | null; readonly externalIds: readonly (string)[] };
export const exportNodes: CypherQuery<ExportNodesParams, ExportNodesRow> = {
  "name": "export/export-nodes",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "name": "STRING NOT NULL",
    "kind": "STRING NOT NULL",
    "named": "BOOLEAN NOT NULL",
    "describedAs": "STRING",
    "existence": "STRING",
    "externalIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (actor:Actor)\nUSING INDEX SEEK actor:Actor(id)\nWHERE actor.id > $after AND (\n  EXISTS {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = actor.id AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n  }\n  OR EXISTS {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = actor.id AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n  }\n)\nWITH actor ORDER BY actor.id LIMIT $first\nRETURN\n  actor.id AS id,\n  actor.name AS name,\n  actor.kind AS kind,\n  actor.named AS named,\n  actor.describedAs AS describedAs,\n  actor.existence AS existence,\n  COLLECT {\n    MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId)\n    RETURN externalId.scheme + ':' + externalId.value AS external\n    ORDER BY external\n  } AS externalIds\nORDER BY id"
};

export type CountIdentitiesOfActorsParams = { readonly ids: readonly (string)[]; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountIdentitiesOfActorsRow = { readonly actorId: string; readonly total: number };
export const countIdentitiesOfActors: CypherQuery<CountIdentitiesOfActorsParams, CountIdentitiesOfActorsRow> = {
  "name": "identities/count-identities-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nMATCH (:Actor {id: actorId})<-[:JOINS]-(:Identity)-[:WAS*0..1]->(identity:Identity)\nWHERE true\n  AND identity.knownFrom <= $knownAt AND coalesce(identity.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN identity.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN identity.reportedCertain\n      ELSE identity.reportedPossible\n    END\n    IN $standingIn\n    AND ($source IS NULL OR any(cited IN identity.sourceIds WHERE cited IN $source))\nRETURN actorId AS actorId, count(identity) AS total"
};

export type IdentitiesByIdsParams = { readonly ids: readonly (string)[]; readonly knownAt: string };
export type IdentitiesByIdsRow = { readonly id: string; readonly aId: string; readonly bId: string; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly askedId: string };
export const identitiesByIds: CypherQuery<IdentitiesByIdsParams, IdentitiesByIdsRow> = {
  "name": "identities/identities-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aId": "STRING NOT NULL",
    "bId": "STRING NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (:Proposition {id: askedId})-[:WAS*0..1]->(identity:Identity)\nWHERE true\n  AND identity.knownFrom <= $knownAt AND coalesce(identity.knownUntil > $knownAt, true)\nRETURN\n  identity.id AS id,\n  identity.aId AS aId,\n  identity.bId AS bId,\n  identity.affirms AS affirms,\n  identity.denies AS denies,\n  identity.qualifies AS qualifies,\n  identity.desires AS desires,\n  identity.knownFrom AS knownFrom,\n  identity.knownUntil AS knownUntil,\n  askedId AS askedId"
};

export type IdentitiesOfActorsParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type IdentitiesOfActorsRow = { readonly id: string; readonly aId: string; readonly bId: string; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly actorId: string; readonly listKey: string };
export const identitiesOfActors: CypherQuery<IdentitiesOfActorsParams, IdentitiesOfActorsRow> = {
  "name": "identities/identities-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aId": "STRING NOT NULL",
    "bId": "STRING NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "actorId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (:Actor {id: actorId})<-[:JOINS]-(:Identity)-[:WAS*0..1]->(identity:Identity)\n  WHERE identity.id > $after\n    AND identity.knownFrom <= $knownAt AND coalesce(identity.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN identity.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN identity.reportedCertain\n        ELSE identity.reportedPossible\n      END\n      IN $standingIn\n      AND ($source IS NULL OR any(cited IN identity.sourceIds WHERE cited IN $source))\n  RETURN identity\n  ORDER BY identity.id\n  LIMIT $first\n}\nRETURN\n  identity.id AS id,\n  identity.aId AS aId,\n  identity.bId AS bId,\n  identity.affirms AS affirms,\n  identity.denies AS denies,\n  identity.qualifies AS qualifies,\n  identity.desires AS desires,\n  identity.knownFrom AS knownFrom,\n  identity.knownUntil AS knownUntil,\n  actorId AS actorId,\n  identity.id AS listKey\nORDER BY actorId, listKey"
};

export type ActorsByNamesParams = { readonly names: readonly (string)[] };
export type ActorsByNamesRow = { readonly name: string; readonly id: string; readonly kind: string; readonly named: boolean; readonly origin: string; readonly keys: readonly (string)[] };
export const actorsByNames: CypherQuery<ActorsByNamesParams, ActorsByNamesRow> = {
  "name": "importing/actors-by-names",
  "mode": "read",
  "rows": "many",
  "params": {
    "names": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "name": "STRING NOT NULL",
    "id": "STRING NOT NULL",
    "kind": "STRING NOT NULL",
    "named": "BOOLEAN NOT NULL",
    "origin": "STRING NOT NULL",
    "keys": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {},
  "text": "UNWIND $names AS name\nMATCH (alias:Alias {folded: name})\nUSING INDEX alias:Alias(folded)\nWHERE alias.strength IN ['NAME', 'ALIAS']\nMATCH (actor:Actor)-[:HAS_ALIAS]->(alias)\nWHERE actor.named AND actor.nameKey IS NOT NULL\nWITH DISTINCT name, actor\nRETURN\n  name AS name,\n  actor.id AS id,\n  actor.kind AS kind,\n  actor.named AS named,\n  actor.origin AS origin,\n  COLLECT { MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId) RETURN externalId.key AS key ORDER BY key } AS keys\nORDER BY name, id"
};

export type ActorsByReferencesParams = { readonly references: readonly (string)[] };
export type ActorsByReferencesRow = { readonly reference: string; readonly id: string; readonly kind: string; readonly named: boolean; readonly origin: string; readonly keys: readonly (string)[] };
export const actorsByReferences: CypherQuery<ActorsByReferencesParams, ActorsByReferencesRow> = {
  "name": "importing/actors-by-references",
  "mode": "read",
  "rows": "many",
  "params": {
    "references": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "reference": "STRING NOT NULL",
    "id": "STRING NOT NULL",
    "kind": "STRING NOT NULL",
    "named": "BOOLEAN NOT NULL",
    "origin": "STRING NOT NULL",
    "keys": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {},
  "text": "UNWIND $references AS reference\nOPTIONAL MATCH (:FormerId {id: reference})-[:MERGED_INTO]->(survivor:Actor)\nOPTIONAL MATCH (itself:Actor {id: reference})\nOPTIONAL MATCH (holder:Actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: reference})\nWITH reference, coalesce(survivor, itself, holder) AS actor\nWHERE actor IS NOT NULL\nRETURN\n  reference AS reference,\n  actor.id AS id,\n  actor.kind AS kind,\n  actor.named AS named,\n  actor.origin AS origin,\n  COLLECT { MATCH (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId) RETURN externalId.key AS key ORDER BY key } AS keys\nORDER BY reference"
};

export type BatchByKeyParams = { readonly key: string };
export type BatchByKeyRow = { readonly findings: string; readonly added: string };
export const batchByKey: CypherQuery<BatchByKeyParams, BatchByKeyRow> = {
  "name": "importing/batch-by-key",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {
    "key": "STRING NOT NULL"
  },
  "columns": {
    "findings": "STRING NOT NULL",
    "added": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (batch:ImportBatch {key: $key})\nRETURN batch.findings AS findings, batch.added AS added"
};

export type CommitImportParams = { readonly committedAt: string; readonly title: string; readonly licence: string; readonly storeVersion: number; readonly actors: number; readonly sources: number; readonly relations: number; readonly events: number; readonly claims: number; readonly horizonFrom: string | null; readonly horizonUntil: string | null };
export type CommitImportRow = { readonly version: number };
export const commitImport: CypherQuery<CommitImportParams, CommitImportRow> = {
  "name": "importing/commit-import",
  "mode": "write",
  "rows": "one",
  "params": {
    "committedAt": "STRING NOT NULL",
    "title": "STRING NOT NULL",
    "licence": "STRING NOT NULL",
    "storeVersion": "INTEGER NOT NULL",
    "actors": "INTEGER NOT NULL",
    "sources": "INTEGER NOT NULL",
    "relations": "INTEGER NOT NULL",
    "events": "INTEGER NOT NULL",
    "claims": "INTEGER NOT NULL",
    "horizonFrom": "STRING",
    "horizonUntil": "STRING"
  },
  "columns": {
    "version": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MERGE (dataset:Dataset {id: 'dataset'})\nSET dataset.version = coalesce(dataset.version, 0) + 1,\n  dataset.committedAt = $committedAt,\n  dataset.title = coalesce(dataset.title, $title),\n  dataset.licence = coalesce(dataset.licence, $licence),\n  dataset.digest = coalesce(dataset.digest, ''),\n  dataset.storeVersion = coalesce(dataset.storeVersion, $storeVersion),\n  dataset.actors = coalesce(dataset.actors, 0) + $actors,\n  dataset.sources = coalesce(dataset.sources, 0) + $sources,\n  dataset.relations = coalesce(dataset.relations, 0) + $relations,\n  dataset.events = coalesce(dataset.events, 0) + $events,\n  dataset.claims = coalesce(dataset.claims, 0) + $claims,\n  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,\n  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END\nRETURN dataset.version AS version"
};

export type CountBatchesParams = Record<never, never>;
export type CountBatchesRow = { readonly batches: number };
export const countBatches: CypherQuery<CountBatchesParams, CountBatchesRow> = {
  "name": "importing/count-batches",
  "mode": "read",
  "rows": "one",
  "params": {},
  "columns": {
    "batches": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (batch:ImportBatch)\nRETURN count(batch) AS batches"
};

export type CreateClaimsNewClaim = { readonly id: string; readonly digestId: string; readonly aboutId: string; readonly assertedById: string; readonly newestKey: string; readonly stance: string; readonly modality: string; readonly audience: string; readonly viaIds: readonly (string)[] | null; readonly claimed: string | null; readonly claimedInferred: boolean; readonly fromEarliest: string | null; readonly fromLatest: string | null; readonly untilEarliest: string | null; readonly untilLatest: string | null; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly madeEarliest: string | null; readonly madeLatest: string | null; readonly days: string; readonly evidence: readonly (CreateClaimsEvidence)[] };
export type CreateClaimsEvidence = { readonly order: number; readonly sourceId: string; readonly paragraph: number | null; readonly start: number | null; readonly end: number | null; readonly fidelity: string };
export type CreateClaimsParams = { readonly rows: readonly (CreateClaimsNewClaim)[]; readonly origin: string; readonly recordedAt: string };
export type CreateClaimsRow = Record<never, never>;
export const createClaims: CypherQuery<CreateClaimsParams, CreateClaimsRow> = {
  "name": "importing/create-claims",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<NewClaim NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL",
    "recordedAt": "STRING NOT NULL"
  },
  "columns": {},
  "records": {
    "NewClaim": {
      "id": "STRING NOT NULL",
      "digestId": "STRING NOT NULL",
      "aboutId": "STRING NOT NULL",
      "assertedById": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "stance": "STRING NOT NULL",
      "modality": "STRING NOT NULL",
      "audience": "STRING NOT NULL",
      "viaIds": "LIST<STRING NOT NULL>",
      "claimed": "STRING",
      "claimedInferred": "BOOLEAN NOT NULL",
      "fromEarliest": "STRING",
      "fromLatest": "STRING",
      "untilEarliest": "STRING",
      "untilLatest": "STRING",
      "madeAt": "STRING",
      "madeAtInferred": "BOOLEAN NOT NULL",
      "madeEarliest": "STRING",
      "madeLatest": "STRING",
      "days": "STRING NOT NULL",
      "evidence": "LIST<Evidence NOT NULL> NOT NULL"
    },
    "Evidence": {
      "order": "INTEGER NOT NULL",
      "sourceId": "STRING NOT NULL",
      "paragraph": "INTEGER",
      "start": "INTEGER",
      "end": "INTEGER",
      "fidelity": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (proposition:Proposition {id: row.aboutId})\nCALL (row) {\n  MATCH (asserter:Actor {id: row.assertedById})\n  RETURN asserter\n  UNION\n  MATCH (asserter:Source {id: row.assertedById})\n  RETURN asserter\n}\nCREATE (proposition)<-[:ABOUT]-(claim:Claim)-[:ASSERTED_BY]->(asserter)\nSET claim = row { .id, .digestId, .aboutId, .assertedById, .newestKey, .stance, .modality, .audience, .viaIds, .claimed, .claimedInferred, .fromEarliest, .fromLatest, .untilEarliest, .untilLatest, .madeAt, .madeAtInferred, .madeEarliest, .madeLatest, .days, recordedAt: $recordedAt, origin: $origin }\nWITH row, claim\nCALL (row, claim) {\n  UNWIND range(0, size(coalesce(row.viaIds, [])) - 1) AS place\n  MATCH (passer:Actor {id: row.viaIds[place]})\n  CREATE (claim)-[:VIA {order: place}]->(passer)\n}\nCALL (row, claim) {\n  UNWIND row.evidence AS cited\n  MATCH (source:Source {id: cited.sourceId})\n  CREATE (claim)-[:CITES {order: cited.order, start: cited.start, end: cited.end, paragraph: cited.paragraph, fidelity: cited.fidelity}]->(source)\n}"
};

export type CreateEventsNewEvent = { readonly id: string; readonly newestKey: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly occurredEarliest: string | null; readonly occurredLatest: string | null; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[] | null; readonly contexts: readonly (string)[] | null; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null; readonly knownFrom: string; readonly digest: string; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly mentions: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly reportedPossible: string; readonly reportedCertain: string; readonly judgedAt: string | null; readonly judgedAtInferred: boolean; readonly steps: readonly (string)[] };
export type CreateEventsParams = { readonly rows: readonly (CreateEventsNewEvent)[] };
export type CreateEventsRow = Record<never, never>;
export const createEvents: CypherQuery<CreateEventsParams, CreateEventsRow> = {
  "name": "importing/create-events",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<NewEvent NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "NewEvent": {
      "id": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "summary": "STRING NOT NULL",
      "occurred": "STRING",
      "occurredInferred": "BOOLEAN NOT NULL",
      "occurredEarliest": "STRING",
      "occurredLatest": "STRING",
      "place": "STRING",
      "binding": "BOOLEAN",
      "category": "STRING",
      "modes": "LIST<STRING NOT NULL>",
      "contexts": "LIST<STRING NOT NULL>",
      "cameo": "STRING",
      "quad": "STRING",
      "intensity": "FLOAT",
      "knownFrom": "STRING NOT NULL",
      "digest": "STRING NOT NULL",
      "claims": "INTEGER NOT NULL",
      "affirms": "INTEGER NOT NULL",
      "denies": "INTEGER NOT NULL",
      "qualifies": "INTEGER NOT NULL",
      "desires": "INTEGER NOT NULL",
      "sources": "INTEGER NOT NULL",
      "mentions": "INTEGER NOT NULL",
      "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
      "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
      "reportedPossible": "STRING NOT NULL",
      "reportedCertain": "STRING NOT NULL",
      "judgedAt": "STRING",
      "judgedAtInferred": "BOOLEAN NOT NULL",
      "steps": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nCREATE (event:Proposition:Event)\nSET event = row"
};

export type CreateIdentitiesNewIdentity = { readonly id: string; readonly aId: string; readonly bId: string; readonly knownFrom: string; readonly digest: string; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly mentions: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly reportedPossible: string; readonly reportedCertain: string; readonly judgedAt: string | null; readonly judgedAtInferred: boolean; readonly steps: readonly (string)[] };
export type CreateIdentitiesParams = { readonly rows: readonly (CreateIdentitiesNewIdentity)[] };
export type CreateIdentitiesRow = Record<never, never>;
export const createIdentities: CypherQuery<CreateIdentitiesParams, CreateIdentitiesRow> = {
  "name": "importing/create-identities",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<NewIdentity NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "NewIdentity": {
      "id": "STRING NOT NULL",
      "aId": "STRING NOT NULL",
      "bId": "STRING NOT NULL",
      "knownFrom": "STRING NOT NULL",
      "digest": "STRING NOT NULL",
      "claims": "INTEGER NOT NULL",
      "affirms": "INTEGER NOT NULL",
      "denies": "INTEGER NOT NULL",
      "qualifies": "INTEGER NOT NULL",
      "desires": "INTEGER NOT NULL",
      "sources": "INTEGER NOT NULL",
      "mentions": "INTEGER NOT NULL",
      "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
      "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
      "reportedPossible": "STRING NOT NULL",
      "reportedCertain": "STRING NOT NULL",
      "judgedAt": "STRING",
      "judgedAtInferred": "BOOLEAN NOT NULL",
      "steps": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (a:Actor {id: row.aId})\nMATCH (b:Actor {id: row.bId})\nCREATE (identity:Proposition:Identity)\nSET identity = row\nCREATE (identity)-[:JOINS]->(a)\nCREATE (identity)-[:JOINS]->(b)"
};

export type CreateParticipationsNewParticipation = { readonly id: string; readonly eventId: string; readonly actorId: string; readonly role: string; readonly roleKey: string; readonly newestKey: string; readonly position: string | null; readonly knownFrom: string; readonly digest: string; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly mentions: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly reportedPossible: string; readonly reportedCertain: string; readonly judgedAt: string | null; readonly judgedAtInferred: boolean; readonly steps: readonly (string)[] };
export type CreateParticipationsParams = { readonly rows: readonly (CreateParticipationsNewParticipation)[] };
export type CreateParticipationsRow = Record<never, never>;
export const createParticipations: CypherQuery<CreateParticipationsParams, CreateParticipationsRow> = {
  "name": "importing/create-participations",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<NewParticipation NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "NewParticipation": {
      "id": "STRING NOT NULL",
      "eventId": "STRING NOT NULL",
      "actorId": "STRING NOT NULL",
      "role": "STRING NOT NULL",
      "roleKey": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "position": "STRING",
      "knownFrom": "STRING NOT NULL",
      "digest": "STRING NOT NULL",
      "claims": "INTEGER NOT NULL",
      "affirms": "INTEGER NOT NULL",
      "denies": "INTEGER NOT NULL",
      "qualifies": "INTEGER NOT NULL",
      "desires": "INTEGER NOT NULL",
      "sources": "INTEGER NOT NULL",
      "mentions": "INTEGER NOT NULL",
      "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
      "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
      "reportedPossible": "STRING NOT NULL",
      "reportedCertain": "STRING NOT NULL",
      "judgedAt": "STRING",
      "judgedAtInferred": "BOOLEAN NOT NULL",
      "steps": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nMATCH (event:Event:Proposition {id: row.eventId})\nCREATE (actor)-[:HAS_PART]->(participation:Proposition:Participation)-[:IN_EVENT]->(event)\nSET participation = row"
};

export type CreateQuantitiesNewQuantity = { readonly id: string; readonly ofId: string; readonly newestKey: string; readonly measure: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly unit: string | null; readonly wording: string; readonly at: string | null; readonly atInferred: boolean; readonly atEarliest: string | null; readonly atLatest: string | null; readonly knownFrom: string; readonly digest: string; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly mentions: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly reportedPossible: string; readonly reportedCertain: string; readonly judgedAt: string | null; readonly judgedAtInferred: boolean; readonly steps: readonly (string)[] };
export type CreateQuantitiesParams = { readonly rows: readonly (CreateQuantitiesNewQuantity)[] };
export type CreateQuantitiesRow = Record<never, never>;
export const createQuantities: CypherQuery<CreateQuantitiesParams, CreateQuantitiesRow> = {
  "name": "importing/create-quantities",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<NewQuantity NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "NewQuantity": {
      "id": "STRING NOT NULL",
      "ofId": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "measure": "STRING NOT NULL",
      "low": "FLOAT",
      "best": "FLOAT",
      "high": "FLOAT",
      "unit": "STRING",
      "wording": "STRING NOT NULL",
      "at": "STRING",
      "atInferred": "BOOLEAN NOT NULL",
      "atEarliest": "STRING",
      "atLatest": "STRING",
      "knownFrom": "STRING NOT NULL",
      "digest": "STRING NOT NULL",
      "claims": "INTEGER NOT NULL",
      "affirms": "INTEGER NOT NULL",
      "denies": "INTEGER NOT NULL",
      "qualifies": "INTEGER NOT NULL",
      "desires": "INTEGER NOT NULL",
      "sources": "INTEGER NOT NULL",
      "mentions": "INTEGER NOT NULL",
      "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
      "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
      "reportedPossible": "STRING NOT NULL",
      "reportedCertain": "STRING NOT NULL",
      "judgedAt": "STRING",
      "judgedAtInferred": "BOOLEAN NOT NULL",
      "steps": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nCALL (row) {\n  MATCH (bearer:Actor {id: row.ofId})\n  RETURN bearer\n  UNION\n  MATCH (bearer:Proposition {id: row.ofId})\n  RETURN bearer\n}\nCREATE (quantity:Proposition:Quantity)-[:QUANTITY_OF]->(bearer)\nSET quantity = row"
};

export type CreateRelationsNewRelation = { readonly id: string; readonly type: string; readonly sign: number; readonly symmetric: boolean; readonly subjectId: string; readonly subjectKind: string; readonly objectId: string; readonly objectKind: string; readonly spell: string | null; readonly role: string | null; readonly knownFrom: string; readonly digest: string; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly mentions: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly reportedPossible: string; readonly reportedCertain: string; readonly judgedAt: string | null; readonly judgedAtInferred: boolean; readonly steps: readonly (string)[]; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly fromEarliest: string | null; readonly fromLatest: string | null; readonly untilEarliest: string | null; readonly untilLatest: string | null; readonly newestKey: string; readonly oldestKey: string; readonly recordedKey: string; readonly disputed: boolean };
export type CreateRelationsParams = { readonly rows: readonly (CreateRelationsNewRelation)[] };
export type CreateRelationsRow = Record<never, never>;
export const createRelations: CypherQuery<CreateRelationsParams, CreateRelationsRow> = {
  "name": "importing/create-relations",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<NewRelation NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "NewRelation": {
      "id": "STRING NOT NULL",
      "type": "STRING NOT NULL",
      "sign": "INTEGER NOT NULL",
      "symmetric": "BOOLEAN NOT NULL",
      "subjectId": "STRING NOT NULL",
      "subjectKind": "STRING NOT NULL",
      "objectId": "STRING NOT NULL",
      "objectKind": "STRING NOT NULL",
      "spell": "STRING",
      "role": "STRING",
      "knownFrom": "STRING NOT NULL",
      "digest": "STRING NOT NULL",
      "claims": "INTEGER NOT NULL",
      "affirms": "INTEGER NOT NULL",
      "denies": "INTEGER NOT NULL",
      "qualifies": "INTEGER NOT NULL",
      "desires": "INTEGER NOT NULL",
      "sources": "INTEGER NOT NULL",
      "mentions": "INTEGER NOT NULL",
      "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
      "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
      "reportedPossible": "STRING NOT NULL",
      "reportedCertain": "STRING NOT NULL",
      "judgedAt": "STRING",
      "judgedAtInferred": "BOOLEAN NOT NULL",
      "steps": "LIST<STRING NOT NULL> NOT NULL",
      "validFrom": "STRING",
      "validFromInferred": "BOOLEAN NOT NULL",
      "validUntil": "STRING",
      "validUntilInferred": "BOOLEAN NOT NULL",
      "fromEarliest": "STRING",
      "fromLatest": "STRING",
      "untilEarliest": "STRING",
      "untilLatest": "STRING",
      "newestKey": "STRING NOT NULL",
      "oldestKey": "STRING NOT NULL",
      "recordedKey": "STRING NOT NULL",
      "disputed": "BOOLEAN NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (subject:Actor {id: row.subjectId})\nMATCH (object:Actor {id: row.objectId})\nCREATE (relation:Proposition:Relation:$(CASE WHEN row.disputed THEN ['Disputed'] ELSE [] END))\nSET relation = row\nCREATE (subject)-[:SUBJECT_OF]->(relation)-[:HAS_OBJECT]->(object)\nCREATE (subject)-[:RELATES {\n  relationId: row.id,\n  type: row.type,\n  sign: row.sign,\n  symmetric: row.symmetric,\n  subjectId: row.subjectId,\n  subjectKind: row.subjectKind,\n  objectId: row.objectId,\n  objectKind: row.objectKind,\n  knownFrom: row.knownFrom,\n  claims: row.claims,\n  sources: row.sources,\n  asserterIds: row.asserterIds,\n  sourceIds: row.sourceIds,\n  reportedPossible: row.reportedPossible,\n  reportedCertain: row.reportedCertain,\n  steps: row.steps,\n  fromEarliest: row.fromEarliest,\n  fromLatest: row.fromLatest,\n  untilEarliest: row.untilEarliest,\n  untilLatest: row.untilLatest\n}]->(object)"
};

export type JoinAliasesJoinedAlias = { readonly actorId: string; readonly text: string; readonly lang: string | null; readonly strength: string; readonly rank: number; readonly folded: string; readonly sounds: string; readonly during: string | null; readonly duringInferred: boolean };
export type JoinAliasesParams = { readonly rows: readonly (JoinAliasesJoinedAlias)[]; readonly origin: string };
export type JoinAliasesRow = { readonly added: number };
export const joinAliases: CypherQuery<JoinAliasesParams, JoinAliasesRow> = {
  "name": "importing/join-aliases",
  "mode": "write",
  "rows": "one",
  "params": {
    "rows": "LIST<JoinedAlias NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL"
  },
  "columns": {
    "added": "INTEGER NOT NULL"
  },
  "records": {
    "JoinedAlias": {
      "actorId": "STRING NOT NULL",
      "text": "STRING NOT NULL",
      "lang": "STRING",
      "strength": "STRING NOT NULL",
      "rank": "INTEGER NOT NULL",
      "folded": "STRING NOT NULL",
      "sounds": "STRING NOT NULL",
      "during": "STRING",
      "duringInferred": "BOOLEAN NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nWHERE NOT any(spelling IN COLLECT { MATCH (actor)-[:HAS_ALIAS]->(alias:Alias) RETURN alias.folded } WHERE spelling = row.folded)\nCREATE (actor)-[:HAS_ALIAS]->(alias:Alias)\nSET alias = row, alias.origin = $origin\nRETURN count(alias) AS added"
};

export type JoinExternalIdsJoinedExternal = { readonly actorId: string; readonly key: string; readonly scheme: string; readonly value: string };
export type JoinExternalIdsParams = { readonly rows: readonly (JoinExternalIdsJoinedExternal)[]; readonly origin: string };
export type JoinExternalIdsRow = { readonly added: number };
export const joinExternalIds: CypherQuery<JoinExternalIdsParams, JoinExternalIdsRow> = {
  "name": "importing/join-external-ids",
  "mode": "write",
  "rows": "one",
  "params": {
    "rows": "LIST<JoinedExternal NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL"
  },
  "columns": {
    "added": "INTEGER NOT NULL"
  },
  "records": {
    "JoinedExternal": {
      "actorId": "STRING NOT NULL",
      "key": "STRING NOT NULL",
      "scheme": "STRING NOT NULL",
      "value": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nWHERE NOT EXISTS { (:ExternalId {key: row.key}) }\nCREATE (actor)-[:HAS_EXTERNAL_ID]->(externalId:ExternalId {key: row.key, scheme: row.scheme, value: row.value, origin: $origin})\nRETURN count(externalId) AS added"
};

export type JoinFormerIdsJoinedFormer = { readonly actorId: string; readonly id: string };
export type JoinFormerIdsParams = { readonly rows: readonly (JoinFormerIdsJoinedFormer)[]; readonly origin: string };
export type JoinFormerIdsRow = { readonly added: number };
export const joinFormerIds: CypherQuery<JoinFormerIdsParams, JoinFormerIdsRow> = {
  "name": "importing/join-former-ids",
  "mode": "write",
  "rows": "one",
  "params": {
    "rows": "LIST<JoinedFormer NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL"
  },
  "columns": {
    "added": "INTEGER NOT NULL"
  },
  "records": {
    "JoinedFormer": {
      "actorId": "STRING NOT NULL",
      "id": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nWHERE NOT EXISTS { (:FormerId {id: row.id}) }\nCREATE (former:FormerId {id: row.id, origin: $origin})-[:MERGED_INTO]->(actor)\nRETURN count(former) AS added"
};

export type KeepBatchParams = { readonly key: string; readonly version: number; readonly findings: string; readonly added: string };
export type KeepBatchRow = Record<never, never>;
export const keepBatch: CypherQuery<KeepBatchParams, KeepBatchRow> = {
  "name": "importing/keep-batch",
  "mode": "write",
  "rows": "many",
  "params": {
    "key": "STRING NOT NULL",
    "version": "INTEGER NOT NULL",
    "findings": "STRING NOT NULL",
    "added": "STRING NOT NULL"
  },
  "columns": {},
  "records": {},
  "text": "CREATE (:ImportBatch {key: $key, version: $version, findings: $findings, added: $added})"
};

export type KnownClaimsParams = { readonly ids: readonly (string)[] };
export type KnownClaimsRow = { readonly id: string };
export const knownClaims: CypherQuery<KnownClaimsParams, KnownClaimsRow> = {
  "name": "importing/known-claims",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (:Claim {id: id})\nRETURN id AS id\nORDER BY id"
};

export type KnownEventsParams = { readonly ids: readonly (string)[] };
export type KnownEventsRow = { readonly id: string; readonly occurred: string | null; readonly occurredInferred: boolean };
export const knownEvents: CypherQuery<KnownEventsParams, KnownEventsRow> = {
  "name": "importing/known-events",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "occurred": "STRING",
    "occurredInferred": "BOOLEAN NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (event:Event:Proposition {id: id})\nRETURN id AS id, event.occurred AS occurred, coalesce(event.occurredInferred, false) AS occurredInferred\nORDER BY id"
};

export type KnownPropositionsParams = { readonly ids: readonly (string)[] };
export type KnownPropositionsRow = { readonly id: string };
export const knownPropositions: CypherQuery<KnownPropositionsParams, KnownPropositionsRow> = {
  "name": "importing/known-propositions",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (:Proposition {id: id})\nRETURN id AS id\nORDER BY id"
};

export type KnownSourcesParams = { readonly ids: readonly (string)[] };
export type KnownSourcesRow = { readonly id: string; readonly madeAt: string | null; readonly madeAtInferred: boolean };
export const knownSources: CypherQuery<KnownSourcesParams, KnownSourcesRow> = {
  "name": "importing/known-sources",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (source:Source {id: id})\nRETURN\n  id AS id,\n  coalesce(source.published, source.retrieved) AS madeAt,\n  source.published IS NOT NULL AND coalesce(source.publishedInferred, false) AS madeAtInferred\nORDER BY id"
};

export type OriginalsOfSourcesParams = { readonly ids: readonly (string)[] };
export type OriginalsOfSourcesRow = { readonly id: string; readonly originalIds: readonly (string)[] };
export const originalsOfSources: CypherQuery<OriginalsOfSourcesParams, OriginalsOfSourcesRow> = {
  "name": "importing/originals-of-sources",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "originalIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (source:Source {id: id})\nRETURN\n  id AS id,\n  COLLECT {\n    MATCH (source)-[:COPY_OF*0..8]->(original:Source)\n    WHERE NOT (original)-[:COPY_OF]->(:Source)\n    RETURN original.id AS originalId\n    ORDER BY originalId\n  } AS originalIds\nORDER BY id"
};

export type SourceDigestParams = { readonly id: string };
export type SourceDigestRow = { readonly sha256: string };
export const sourceDigest: CypherQuery<SourceDigestParams, SourceDigestRow> = {
  "name": "importing/source-digest",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {
    "id": "STRING NOT NULL"
  },
  "columns": {
    "sha256": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (source:Source {id: $id})\nRETURN source.sha256 AS sha256"
};

export type AddAliasesAlias = { readonly actorId: string; readonly text: string; readonly lang: string | null; readonly strength: string; readonly rank: number; readonly folded: string; readonly sounds: string; readonly during: string | null; readonly duringInferred: boolean };
export type AddAliasesParams = { readonly rows: readonly (AddAliasesAlias)[] };
export type AddAliasesRow = Record<never, never>;
export const addAliases: CypherQuery<AddAliasesParams, AddAliasesRow> = {
  "name": "loading/add-aliases",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Alias NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Alias": {
      "actorId": "STRING NOT NULL",
      "text": "STRING NOT NULL",
      "lang": "STRING",
      "strength": "STRING NOT NULL",
      "rank": "INTEGER NOT NULL",
      "folded": "STRING NOT NULL",
      "sounds": "STRING NOT NULL",
      "during": "STRING",
      "duringInferred": "BOOLEAN NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nCREATE (actor)-[:HAS_ALIAS]->(alias:Alias)\nSET alias = row"
};

export type AddExternalIdsExternal = { readonly actorId: string; readonly key: string; readonly scheme: string; readonly value: string };
export type AddExternalIdsParams = { readonly rows: readonly (AddExternalIdsExternal)[] };
export type AddExternalIdsRow = Record<never, never>;
export const addExternalIds: CypherQuery<AddExternalIdsParams, AddExternalIdsRow> = {
  "name": "loading/add-external-ids",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<External NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "External": {
      "actorId": "STRING NOT NULL",
      "key": "STRING NOT NULL",
      "scheme": "STRING NOT NULL",
      "value": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nWHERE NOT EXISTS { (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: row.key}) }\nCREATE (actor)-[:HAS_EXTERNAL_ID]->(:ExternalId {key: row.key, scheme: row.scheme, value: row.value})"
};

export type AddFormerIdsFormer = { readonly actorId: string; readonly id: string };
export type AddFormerIdsParams = { readonly rows: readonly (AddFormerIdsFormer)[] };
export type AddFormerIdsRow = Record<never, never>;
export const addFormerIds: CypherQuery<AddFormerIdsParams, AddFormerIdsRow> = {
  "name": "loading/add-former-ids",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Former NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Former": {
      "actorId": "STRING NOT NULL",
      "id": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nCREATE (:FormerId {id: row.id})-[:MERGED_INTO]->(actor)"
};

export type CiteSourcesEvidence = { readonly claimId: string; readonly order: number; readonly sourceId: string; readonly paragraph: number | null; readonly start: number | null; readonly end: number | null; readonly fidelity: string };
export type CiteSourcesParams = { readonly rows: readonly (CiteSourcesEvidence)[] };
export type CiteSourcesRow = Record<never, never>;
export const citeSources: CypherQuery<CiteSourcesParams, CiteSourcesRow> = {
  "name": "loading/cite-sources",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Evidence NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Evidence": {
      "claimId": "STRING NOT NULL",
      "order": "INTEGER NOT NULL",
      "sourceId": "STRING NOT NULL",
      "paragraph": "INTEGER",
      "start": "INTEGER",
      "end": "INTEGER",
      "fidelity": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (claim:Claim {id: row.claimId})\nMATCH (source:Source {id: row.sourceId})\nMERGE (claim)-[cites:CITES {order: row.order}]->(source)\nSET cites.start = row.start, cites.end = row.end, cites.paragraph = row.paragraph, cites.fidelity = row.fidelity"
};

export type ClaimsOfPropositionsParams = { readonly ids: readonly (string)[] };
export type ClaimsOfPropositionsRow = { readonly id: string; readonly aboutId: string; readonly stance: string; readonly modality: string; readonly claimed: string | null; readonly claimedInferred: boolean; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly recordedAt: string; readonly retractedAt: string | null; readonly days: string | null; readonly assertedById: string; readonly sourceIds: readonly (string)[]; readonly originalIds: readonly (string)[] };
export const claimsOfPropositions: CypherQuery<ClaimsOfPropositionsParams, ClaimsOfPropositionsRow> = {
  "name": "loading/claims-of-propositions",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "aboutId": "STRING NOT NULL",
    "stance": "STRING NOT NULL",
    "modality": "STRING NOT NULL",
    "claimed": "STRING",
    "claimedInferred": "BOOLEAN NOT NULL",
    "madeAt": "STRING",
    "madeAtInferred": "BOOLEAN NOT NULL",
    "recordedAt": "STRING NOT NULL",
    "retractedAt": "STRING",
    "days": "STRING",
    "assertedById": "STRING NOT NULL",
    "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
    "originalIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS aboutId\nMATCH (claim:Claim)\nUSING INDEX SEEK claim:Claim(aboutId, newestKey)\nWHERE claim.aboutId = aboutId AND claim.newestKey > ''\nRETURN\n  claim.id AS id,\n  aboutId AS aboutId,\n  claim.stance AS stance,\n  claim.modality AS modality,\n  claim.claimed AS claimed,\n  claim.claimedInferred AS claimedInferred,\n  claim.madeAt AS madeAt,\n  claim.madeAtInferred AS madeAtInferred,\n  claim.recordedAt AS recordedAt,\n  claim.retractedAt AS retractedAt,\n  claim.days AS days,\n  claim.assertedById AS assertedById,\n  COLLECT { MATCH (claim)-[:CITES]->(source:Source) RETURN source.id AS sourceId ORDER BY sourceId } AS sourceIds,\n  COLLECT {\n    MATCH (claim)-[:CITES]->(source:Source)\n    MATCH (source)-[:COPY_OF*0..8]->(original:Source)\n    WHERE NOT (original)-[:COPY_OF]->(:Source)\n    RETURN original.id AS originalId\n    ORDER BY originalId\n  } AS originalIds\nORDER BY aboutId, claim.id"
};

export type CommitDatasetParams = { readonly title: string; readonly licence: string; readonly digest: string; readonly committedAt: string; readonly horizonFrom: string | null; readonly horizonUntil: string | null; readonly storeVersion: number };
export type CommitDatasetRow = { readonly version: number };
export const commitDataset: CypherQuery<CommitDatasetParams, CommitDatasetRow> = {
  "name": "loading/commit-dataset",
  "mode": "write",
  "rows": "one",
  "params": {
    "title": "STRING NOT NULL",
    "licence": "STRING NOT NULL",
    "digest": "STRING NOT NULL",
    "committedAt": "STRING NOT NULL",
    "horizonFrom": "STRING",
    "horizonUntil": "STRING",
    "storeVersion": "INTEGER NOT NULL"
  },
  "columns": {
    "version": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MERGE (dataset:Dataset {id: 'dataset'})\nWITH dataset\nCALL () { MATCH (actor:Actor) WHERE actor.nameKey > '' RETURN count(actor) AS actors }\nCALL () { MATCH (source:Source) WHERE source.titleKey > '' RETURN count(source) AS sources }\nCALL () { MATCH (relation:Relation) WHERE relation.claims > 0 AND relation.knownUntil IS NULL RETURN count(relation) AS relations }\nCALL () { MATCH (event:Event) WHERE event.claims > 0 AND event.knownUntil IS NULL RETURN count(event) AS events }\nCALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }\nCALL () { MATCH (withdrawn:Retracted) RETURN count(withdrawn) AS withdrawn }\nSET dataset.version = coalesce(dataset.version, 0) + 1,\n  dataset.title = $title,\n  dataset.licence = $licence,\n  dataset.digest = $digest,\n  dataset.committedAt = $committedAt,\n  dataset.storeVersion = $storeVersion,\n  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,\n  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END,\n  dataset.actors = actors,\n  dataset.sources = sources,\n  dataset.relations = relations,\n  dataset.events = events,\n  dataset.claims = claims - withdrawn\nRETURN dataset.version AS version"
};

export type CountNodesParams = Record<never, never>;
export type CountNodesRow = { readonly nodes: number };
export const countNodes: CypherQuery<CountNodesParams, CountNodesRow> = {
  "name": "loading/count-nodes",
  "mode": "read",
  "rows": "one",
  "params": {},
  "columns": {
    "nodes": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (node)\nRETURN count(node) AS nodes"
};

export type CountRelationshipsParams = Record<never, never>;
export type CountRelationshipsRow = { readonly relationships: number };
export const countRelationships: CypherQuery<CountRelationshipsParams, CountRelationshipsRow> = {
  "name": "loading/count-relationships",
  "mode": "read",
  "rows": "one",
  "params": {},
  "columns": {
    "relationships": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH ()-[relationship]->()\nRETURN count(relationship) AS relationships"
};

export type KeepClaimDaysDays = { readonly id: string; readonly days: string };
export type KeepClaimDaysParams = { readonly rows: readonly (KeepClaimDaysDays)[]; readonly now: string };
export type KeepClaimDaysRow = Record<never, never>;
export const keepClaimDays: CypherQuery<KeepClaimDaysParams, KeepClaimDaysRow> = {
  "name": "loading/keep-claim-days",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Days NOT NULL> NOT NULL",
    "now": "STRING NOT NULL"
  },
  "columns": {},
  "records": {
    "Days": {
      "id": "STRING NOT NULL",
      "days": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (claim:Claim {id: row.id})\nSET claim.formerDays = CASE\n    WHEN claim.days IS NULL THEN claim.formerDays\n    ELSE coalesce(claim.formerDays, []) + ($now + ' ' + claim.days)\n  END,\n  claim.days = row.days"
};

export type KeepFormerEdgesParams = { readonly ids: readonly (string)[]; readonly now: string };
export type KeepFormerEdgesRow = Record<never, never>;
export const keepFormerEdges: CypherQuery<KeepFormerEdgesParams, KeepFormerEdgesRow> = {
  "name": "loading/keep-former-edges",
  "mode": "write",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "now": "STRING NOT NULL"
  },
  "columns": {},
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (subject:Actor)-[:SUBJECT_OF]->(relation:Relation:Proposition {id: id})-[:HAS_OBJECT]->(object:Actor)\n// Both ends at hand, the edge is sought from the one that has fewer; a hub's own would all be read for each row.\nWITH id, subject, object\nMATCH (subject)-[edge:RELATES {relationId: id}]->(object)\nWHERE edge.knownUntil IS NULL\nCREATE (subject)-[former:RELATES]->(object)\nSET former = properties(edge), former.knownUntil = $now"
};

export type KeepFormerStatesState = { readonly id: string; readonly digest: string };
export type KeepFormerStatesParams = { readonly rows: readonly (KeepFormerStatesState)[]; readonly now: string };
export type KeepFormerStatesRow = { readonly id: string };
export const keepFormerStates: CypherQuery<KeepFormerStatesParams, KeepFormerStatesRow> = {
  "name": "loading/keep-former-states",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<State NOT NULL> NOT NULL",
    "now": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL"
  },
  "records": {
    "State": {
      "id": "STRING NOT NULL",
      "digest": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (proposition:Proposition {id: row.id})\nWHERE proposition.digest <> row.digest AND proposition.knownFrom < $now\nCREATE (proposition)-[:WAS]->(former:Former)\nSET former = properties(proposition), former.knownUntil = $now\nSET former:$([label IN labels(proposition) WHERE label <> 'Proposition'])\nRETURN row.id AS id\nORDER BY id"
};

export type KeepRelationBoundsBounds = { readonly id: string; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly fromEarliest: string | null; readonly fromLatest: string | null; readonly untilEarliest: string | null; readonly untilLatest: string | null; readonly newestKey: string; readonly oldestKey: string; readonly recordedKey: string; readonly disputed: boolean };
export type KeepRelationBoundsParams = { readonly rows: readonly (KeepRelationBoundsBounds)[] };
export type KeepRelationBoundsRow = Record<never, never>;
export const keepRelationBounds: CypherQuery<KeepRelationBoundsParams, KeepRelationBoundsRow> = {
  "name": "loading/keep-relation-bounds",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Bounds NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Bounds": {
      "id": "STRING NOT NULL",
      "validFrom": "STRING",
      "validFromInferred": "BOOLEAN NOT NULL",
      "validUntil": "STRING",
      "validUntilInferred": "BOOLEAN NOT NULL",
      "fromEarliest": "STRING",
      "fromLatest": "STRING",
      "untilEarliest": "STRING",
      "untilLatest": "STRING",
      "newestKey": "STRING NOT NULL",
      "oldestKey": "STRING NOT NULL",
      "recordedKey": "STRING NOT NULL",
      "disputed": "BOOLEAN NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (relation:Relation:Proposition {id: row.id})\nSET relation += row\nREMOVE relation:Disputed\nSET relation:$(CASE WHEN row.disputed THEN ['Disputed'] ELSE [] END)\nWITH row, relation\nMATCH (subject:Actor)-[:SUBJECT_OF]->(relation)-[:HAS_OBJECT]->(object:Actor)\n// Both ends at hand, the edge is sought from the one that has fewer; a hub's own would all be read for each row.\nWITH row, relation, subject, object\nMATCH (subject)-[edge:RELATES {relationId: row.id}]->(object)\nWHERE edge.knownUntil IS NULL\nSET edge.knownFrom = relation.knownFrom,\n  edge.claims = relation.claims,\n  edge.sources = relation.sources,\n  edge.asserterIds = relation.asserterIds,\n  edge.sourceIds = relation.sourceIds,\n  edge.reportedPossible = relation.reportedPossible,\n  edge.reportedCertain = relation.reportedCertain,\n  edge.steps = relation.steps,\n  edge.fromEarliest = relation.fromEarliest,\n  edge.fromLatest = relation.fromLatest,\n  edge.untilEarliest = relation.untilEarliest,\n  edge.untilLatest = relation.untilLatest"
};

export type KeepStatesState = { readonly id: string; readonly digest: string; readonly claims: number; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly sources: number; readonly mentions: number; readonly asserterIds: readonly (string)[]; readonly sourceIds: readonly (string)[]; readonly reportedPossible: string; readonly reportedCertain: string; readonly judgedAt: string | null; readonly judgedAtInferred: boolean; readonly steps: readonly (string)[] };
export type KeepStatesParams = { readonly rows: readonly (KeepStatesState)[]; readonly now: string };
export type KeepStatesRow = Record<never, never>;
export const keepStates: CypherQuery<KeepStatesParams, KeepStatesRow> = {
  "name": "loading/keep-states",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<State NOT NULL> NOT NULL",
    "now": "STRING NOT NULL"
  },
  "columns": {},
  "records": {
    "State": {
      "id": "STRING NOT NULL",
      "digest": "STRING NOT NULL",
      "claims": "INTEGER NOT NULL",
      "affirms": "INTEGER NOT NULL",
      "denies": "INTEGER NOT NULL",
      "qualifies": "INTEGER NOT NULL",
      "desires": "INTEGER NOT NULL",
      "sources": "INTEGER NOT NULL",
      "mentions": "INTEGER NOT NULL",
      "asserterIds": "LIST<STRING NOT NULL> NOT NULL",
      "sourceIds": "LIST<STRING NOT NULL> NOT NULL",
      "reportedPossible": "STRING NOT NULL",
      "reportedCertain": "STRING NOT NULL",
      "judgedAt": "STRING",
      "judgedAtInferred": "BOOLEAN NOT NULL",
      "steps": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (proposition:Proposition {id: row.id})\nSET proposition.knownFrom = CASE WHEN proposition.digest = row.digest THEN proposition.knownFrom ELSE $now END,\n  proposition += row"
};

export type LinkBasisRelation = { readonly id: string; readonly basis: readonly (string)[] };
export type LinkBasisParams = { readonly rows: readonly (LinkBasisRelation)[] };
export type LinkBasisRow = Record<never, never>;
export const linkBasis: CypherQuery<LinkBasisParams, LinkBasisRow> = {
  "name": "loading/link-basis",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Relation NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Relation": {
      "id": "STRING NOT NULL",
      "basis": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (relation:Relation:Proposition {id: row.id})\nOPTIONAL MATCH (relation)-[before:BASED_ON]->(:Event)\nDELETE before\nWITH DISTINCT row, relation\nUNWIND row.basis AS eventId\nMATCH (event:Event:Proposition {id: eventId})\nMERGE (relation)-[:BASED_ON]->(event)"
};

export type LinkCausesEvent = { readonly id: string; readonly causedBy: readonly (string)[] };
export type LinkCausesParams = { readonly rows: readonly (LinkCausesEvent)[] };
export type LinkCausesRow = Record<never, never>;
export const linkCauses: CypherQuery<LinkCausesParams, LinkCausesRow> = {
  "name": "loading/link-causes",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Event NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Event": {
      "id": "STRING NOT NULL",
      "causedBy": "LIST<STRING NOT NULL> NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (event:Event:Proposition {id: row.id})\nOPTIONAL MATCH (event)-[before:CAUSED_BY]->(:Event)\nDELETE before\nWITH DISTINCT row, event\nUNWIND row.causedBy AS causeId\nMATCH (cause:Event:Proposition {id: causeId})\nMERGE (event)-[:CAUSED_BY]->(cause)"
};

export type LinkCopiesParams = { readonly ids: readonly (string)[] };
export type LinkCopiesRow = Record<never, never>;
export const linkCopies: CypherQuery<LinkCopiesParams, LinkCopiesRow> = {
  "name": "loading/link-copies",
  "mode": "write",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (copy:Source {id: id})\nOPTIONAL MATCH (copy)-[before:COPY_OF]->(:Source)\nDELETE before\nWITH DISTINCT copy\nMATCH (original:Source {id: copy.copyOfId})\nMERGE (copy)-[:COPY_OF]->(original)"
};

export type OwnPeriodsParams = { readonly ids: readonly (string)[] };
export type OwnPeriodsRow = { readonly id: string; readonly period: string | null; readonly periodInferred: boolean; readonly happens: boolean };
export const ownPeriods: CypherQuery<OwnPeriodsParams, OwnPeriodsRow> = {
  "name": "loading/own-periods",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "period": "STRING",
    "periodInferred": "BOOLEAN NOT NULL",
    "happens": "BOOLEAN NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (proposition:Proposition {id: id})\nWHERE NOT proposition:Relation\n// A part in an event, and a number of one that has no date of its own, is of the time of the event.\nOPTIONAL MATCH (proposition)-[:IN_EVENT|QUANTITY_OF]->(event:Event)\nWITH id, proposition, CASE WHEN proposition.at IS NULL THEN coalesce(event, proposition) ELSE proposition END AS dated\nRETURN\n  id AS id,\n  coalesce(dated.at, dated.occurred) AS period,\n  coalesce(dated.atInferred, dated.occurredInferred, false) AS periodInferred,\n  (dated:Event OR dated.at IS NOT NULL) AS happens\nORDER BY id"
};

export type RecordClaimsClaim = { readonly digestId: string; readonly aboutId: string; readonly assertedById: string; readonly newestKey: string; readonly stance: string; readonly modality: string; readonly audience: string; readonly viaIds: readonly (string)[] | null; readonly claimed: string | null; readonly claimedInferred: boolean; readonly fromEarliest: string | null; readonly fromLatest: string | null; readonly untilEarliest: string | null; readonly untilLatest: string | null; readonly madeAt: string | null; readonly madeAtInferred: boolean; readonly madeEarliest: string | null; readonly madeLatest: string | null };
export type RecordClaimsParams = { readonly rows: readonly (RecordClaimsClaim)[]; readonly origin: string; readonly recordedAt: string };
export type RecordClaimsRow = { readonly digestId: string; readonly claimId: string };
export const recordClaims: CypherQuery<RecordClaimsParams, RecordClaimsRow> = {
  "name": "loading/record-claims",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Claim NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL",
    "recordedAt": "STRING NOT NULL"
  },
  "columns": {
    "digestId": "STRING NOT NULL",
    "claimId": "STRING NOT NULL"
  },
  "records": {
    "Claim": {
      "digestId": "STRING NOT NULL",
      "aboutId": "STRING NOT NULL",
      "assertedById": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "stance": "STRING NOT NULL",
      "modality": "STRING NOT NULL",
      "audience": "STRING NOT NULL",
      "viaIds": "LIST<STRING NOT NULL>",
      "claimed": "STRING",
      "claimedInferred": "BOOLEAN NOT NULL",
      "fromEarliest": "STRING",
      "fromLatest": "STRING",
      "untilEarliest": "STRING",
      "untilLatest": "STRING",
      "madeAt": "STRING",
      "madeAtInferred": "BOOLEAN NOT NULL",
      "madeEarliest": "STRING",
      "madeLatest": "STRING"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (proposition:Proposition {id: row.aboutId})\nCALL (row) {\n  MATCH (asserter:Actor {id: row.assertedById})\n  RETURN asserter\n  UNION\n  MATCH (asserter:Source {id: row.assertedById})\n  RETURN asserter\n}\nOPTIONAL MATCH (:Claim {id: row.digestId})-[again:MADE_AGAIN*0..1000]->(last:Claim)\nWHERE NOT (last)-[:MADE_AGAIN]->(:Claim)\nWITH row, proposition, asserter, last, CASE WHEN last IS NULL THEN '' ELSE '.' + toString(size(again) + 2) END AS suffix\nWHERE last IS NULL OR last.retractedAt IS NOT NULL\nMERGE (claim:Claim {id: row.digestId + suffix})\nON CREATE SET claim += row, claim.newestKey = row.newestKey + suffix, claim.recordedAt = $recordedAt, claim.origin = $origin\nMERGE (claim)-[:ABOUT]->(proposition)\nMERGE (claim)-[:ASSERTED_BY]->(asserter)\nFOREACH (withdrawn IN CASE WHEN last IS NULL THEN [] ELSE [last] END |\n  MERGE (withdrawn)-[:MADE_AGAIN]->(claim)\n  SET withdrawn.supersededById = coalesce(withdrawn.supersededById, claim.id)\n)\nWITH row, claim\nCALL (row, claim) {\n  UNWIND range(0, size(coalesce(row.viaIds, [])) - 1) AS place\n  MATCH (passer:Actor {id: row.viaIds[place]})\n  MERGE (claim)-[:VIA {order: place}]->(passer)\n}\nRETURN row.digestId AS digestId, claim.id AS claimId\nORDER BY claimId"
};

export type RemoveNamesParams = { readonly ids: readonly (string)[] };
export type RemoveNamesRow = Record<never, never>;
export const removeNames: CypherQuery<RemoveNamesParams, RemoveNamesRow> = {
  "name": "loading/remove-names",
  "mode": "write",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (actor:Actor {id: id})\nOPTIONAL MATCH (actor)-[:HAS_ALIAS|HAS_EXTERNAL_ID]->(owned:Alias|ExternalId WHERE owned.origin IS NULL)\nOPTIONAL MATCH (former:FormerId WHERE former.origin IS NULL)-[:MERGED_INTO]->(actor)\nOPTIONAL MATCH (taken:FormerId {id: id})\nDETACH DELETE owned, former, taken"
};

export type RetractClaimsParams = { readonly origin: string; readonly digestIds: readonly (string)[]; readonly retractedAt: string };
export type RetractClaimsRow = { readonly aboutId: string };
export const retractClaims: CypherQuery<RetractClaimsParams, RetractClaimsRow> = {
  "name": "loading/retract-claims",
  "mode": "write",
  "rows": "many",
  "params": {
    "origin": "STRING NOT NULL",
    "digestIds": "LIST<STRING NOT NULL> NOT NULL",
    "retractedAt": "STRING NOT NULL"
  },
  "columns": {
    "aboutId": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (claim:Claim)\nUSING SCAN claim:Claim\nWHERE claim.origin = $origin AND claim.retractedAt IS NULL AND NOT coalesce(claim.digestId, claim.id) IN $digestIds\nSET claim:Retracted, claim.retractedAt = $retractedAt\nRETURN DISTINCT claim.aboutId AS aboutId\nORDER BY aboutId"
};

export type StartCommitParams = Record<never, never>;
export type StartCommitRow = { readonly committedAt: string | null };
export const startCommit: CypherQuery<StartCommitParams, StartCommitRow> = {
  "name": "loading/start-commit",
  "mode": "write",
  "rows": "one",
  "params": {},
  "columns": {
    "committedAt": "STRING"
  },
  "records": {},
  "text": "MERGE (dataset:Dataset {id: 'dataset'})\n// Any write takes the lock; this one leaves nothing behind.\nSET dataset.committing = true\nSET dataset.committing = null\nRETURN dataset.committedAt AS committedAt"
};

export type StoredDigestParams = Record<never, never>;
export type StoredDigestRow = { readonly digest: string };
export const storedDigest: CypherQuery<StoredDigestParams, StoredDigestRow> = {
  "name": "loading/stored-digest",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {},
  "columns": {
    "digest": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (dataset:Dataset {id: 'dataset'})\nRETURN dataset.digest AS digest"
};

export type UnlistActorsParams = { readonly origin: string; readonly keepIds: readonly (string)[] };
export type UnlistActorsRow = { readonly actorId: string };
export const unlistActors: CypherQuery<UnlistActorsParams, UnlistActorsRow> = {
  "name": "loading/unlist-actors",
  "mode": "write",
  "rows": "many",
  "params": {
    "origin": "STRING NOT NULL",
    "keepIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (actor:Actor)\nUSING INDEX actor:Actor(nameKey)\nWHERE actor.nameKey > '' AND actor.origin = $origin AND NOT actor.id IN $keepIds\nREMOVE actor.nameKey\nRETURN actor.id AS actorId\nORDER BY actorId"
};

export type UnlistSourcesParams = { readonly origin: string; readonly keepIds: readonly (string)[] };
export type UnlistSourcesRow = Record<never, never>;
export const unlistSources: CypherQuery<UnlistSourcesParams, UnlistSourcesRow> = {
  "name": "loading/unlist-sources",
  "mode": "write",
  "rows": "many",
  "params": {
    "origin": "STRING NOT NULL",
    "keepIds": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {},
  "text": "MATCH (source:Source)\nUSING INDEX source:Source(titleKey)\nWHERE source.titleKey > '' AND source.origin = $origin AND NOT source.id IN $keepIds\nREMOVE source.titleKey"
};

export type UpsertActorsActor = { readonly id: string; readonly kind: string; readonly named: boolean; readonly name: string; readonly nameKey: string; readonly describedAs: string | null; readonly existence: string | null; readonly existenceInferred: boolean; readonly existenceEarliest: string | null; readonly existenceLatest: string | null; readonly formerIds: readonly (string)[] | null };
export type UpsertActorsParams = { readonly rows: readonly (UpsertActorsActor)[]; readonly origin: string };
export type UpsertActorsRow = Record<never, never>;
export const upsertActors: CypherQuery<UpsertActorsParams, UpsertActorsRow> = {
  "name": "loading/upsert-actors",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Actor NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL"
  },
  "columns": {},
  "records": {
    "Actor": {
      "id": "STRING NOT NULL",
      "kind": "STRING NOT NULL",
      "named": "BOOLEAN NOT NULL",
      "name": "STRING NOT NULL",
      "nameKey": "STRING NOT NULL",
      "describedAs": "STRING",
      "existence": "STRING",
      "existenceInferred": "BOOLEAN NOT NULL",
      "existenceEarliest": "STRING",
      "existenceLatest": "STRING",
      "formerIds": "LIST<STRING NOT NULL>"
    }
  },
  "text": "UNWIND $rows AS row\nMERGE (actor:Actor {id: row.id})\nSET actor += row, actor.origin = $origin"
};

export type UpsertEventsEvent = { readonly id: string; readonly newestKey: string; readonly summary: string; readonly occurred: string | null; readonly occurredInferred: boolean; readonly occurredEarliest: string | null; readonly occurredLatest: string | null; readonly place: string | null; readonly binding: boolean | null; readonly category: string | null; readonly modes: readonly (string)[] | null; readonly contexts: readonly (string)[] | null; readonly cameo: string | null; readonly quad: string | null; readonly intensity: number | null };
export type UpsertEventsParams = { readonly rows: readonly (UpsertEventsEvent)[] };
export type UpsertEventsRow = Record<never, never>;
export const upsertEvents: CypherQuery<UpsertEventsParams, UpsertEventsRow> = {
  "name": "loading/upsert-events",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Event NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Event": {
      "id": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "summary": "STRING NOT NULL",
      "occurred": "STRING",
      "occurredInferred": "BOOLEAN NOT NULL",
      "occurredEarliest": "STRING",
      "occurredLatest": "STRING",
      "place": "STRING",
      "binding": "BOOLEAN",
      "category": "STRING",
      "modes": "LIST<STRING NOT NULL>",
      "contexts": "LIST<STRING NOT NULL>",
      "cameo": "STRING",
      "quad": "STRING",
      "intensity": "FLOAT"
    }
  },
  "text": "UNWIND $rows AS row\nMERGE (event:Proposition {id: row.id})\nSET event:Event, event += row\nWITH event, row\nMATCH (event)-[:WAS]->(former)\nSET former += row"
};

export type UpsertIdentitiesIdentity = { readonly id: string; readonly aId: string; readonly bId: string };
export type UpsertIdentitiesParams = { readonly rows: readonly (UpsertIdentitiesIdentity)[] };
export type UpsertIdentitiesRow = Record<never, never>;
export const upsertIdentities: CypherQuery<UpsertIdentitiesParams, UpsertIdentitiesRow> = {
  "name": "loading/upsert-identities",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Identity NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Identity": {
      "id": "STRING NOT NULL",
      "aId": "STRING NOT NULL",
      "bId": "STRING NOT NULL"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (a:Actor {id: row.aId})\nMATCH (b:Actor {id: row.bId})\nMERGE (identity:Proposition {id: row.id})\nSET identity:Identity, identity += row\nMERGE (identity)-[:JOINS]->(a)\nMERGE (identity)-[:JOINS]->(b)"
};

export type UpsertParticipationsParticipation = { readonly id: string; readonly eventId: string; readonly actorId: string; readonly role: string; readonly roleKey: string; readonly newestKey: string; readonly position: string | null };
export type UpsertParticipationsParams = { readonly rows: readonly (UpsertParticipationsParticipation)[] };
export type UpsertParticipationsRow = Record<never, never>;
export const upsertParticipations: CypherQuery<UpsertParticipationsParams, UpsertParticipationsRow> = {
  "name": "loading/upsert-participations",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Participation NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Participation": {
      "id": "STRING NOT NULL",
      "eventId": "STRING NOT NULL",
      "actorId": "STRING NOT NULL",
      "role": "STRING NOT NULL",
      "roleKey": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "position": "STRING"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (actor:Actor {id: row.actorId})\nMATCH (event:Event:Proposition {id: row.eventId})\nMERGE (participation:Proposition {id: row.id})\nSET participation:Participation, participation += row\nMERGE (actor)-[:HAS_PART]->(participation)\nMERGE (participation)-[:IN_EVENT]->(event)\nWITH participation, row\nMATCH (participation)-[:WAS]->(former)\nSET former += row"
};

export type UpsertQuantitiesQuantity = { readonly id: string; readonly ofId: string; readonly newestKey: string; readonly measure: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly unit: string | null; readonly wording: string; readonly at: string | null; readonly atInferred: boolean; readonly atEarliest: string | null; readonly atLatest: string | null };
export type UpsertQuantitiesParams = { readonly rows: readonly (UpsertQuantitiesQuantity)[] };
export type UpsertQuantitiesRow = Record<never, never>;
export const upsertQuantities: CypherQuery<UpsertQuantitiesParams, UpsertQuantitiesRow> = {
  "name": "loading/upsert-quantities",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Quantity NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Quantity": {
      "id": "STRING NOT NULL",
      "ofId": "STRING NOT NULL",
      "newestKey": "STRING NOT NULL",
      "measure": "STRING NOT NULL",
      "low": "FLOAT",
      "best": "FLOAT",
      "high": "FLOAT",
      "unit": "STRING",
      "wording": "STRING NOT NULL",
      "at": "STRING",
      "atInferred": "BOOLEAN NOT NULL",
      "atEarliest": "STRING",
      "atLatest": "STRING"
    }
  },
  "text": "UNWIND $rows AS row\nMERGE (quantity:Proposition {id: row.id})\nSET quantity:Quantity, quantity += row\nWITH row, quantity\nCALL (row) {\n  MATCH (bearer:Actor {id: row.ofId})\n  RETURN bearer\n  UNION\n  MATCH (bearer:Proposition {id: row.ofId})\n  RETURN bearer\n}\nMERGE (quantity)-[:QUANTITY_OF]->(bearer)"
};

export type UpsertRelationsRelation = { readonly id: string; readonly type: string; readonly sign: number; readonly symmetric: boolean; readonly subjectId: string; readonly subjectKind: string; readonly objectId: string; readonly objectKind: string; readonly spell: string | null; readonly role: string | null };
export type UpsertRelationsParams = { readonly rows: readonly (UpsertRelationsRelation)[] };
export type UpsertRelationsRow = Record<never, never>;
export const upsertRelations: CypherQuery<UpsertRelationsParams, UpsertRelationsRow> = {
  "name": "loading/upsert-relations",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Relation NOT NULL> NOT NULL"
  },
  "columns": {},
  "records": {
    "Relation": {
      "id": "STRING NOT NULL",
      "type": "STRING NOT NULL",
      "sign": "INTEGER NOT NULL",
      "symmetric": "BOOLEAN NOT NULL",
      "subjectId": "STRING NOT NULL",
      "subjectKind": "STRING NOT NULL",
      "objectId": "STRING NOT NULL",
      "objectKind": "STRING NOT NULL",
      "spell": "STRING",
      "role": "STRING"
    }
  },
  "text": "UNWIND $rows AS row\nMATCH (subject:Actor {id: row.subjectId})\nMATCH (object:Actor {id: row.objectId})\nMERGE (relation:Proposition {id: row.id})\nSET relation:Relation, relation += row\nMERGE (subject)-[:SUBJECT_OF]->(relation)\nMERGE (relation)-[:HAS_OBJECT]->(object)\nMERGE (subject)-[edge:RELATES {relationId: row.id}]->(object)\nSET edge.type = row.type, edge.sign = row.sign, edge.symmetric = row.symmetric,\n  edge.subjectId = row.subjectId, edge.subjectKind = row.subjectKind,\n  edge.objectId = row.objectId, edge.objectKind = row.objectKind\nWITH relation, row\nMATCH (relation)-[:WAS]->(former)\nSET former += row"
};

export type UpsertSourcesSource = { readonly id: string; readonly title: string; readonly titleKey: string; readonly kind: string; readonly publisher: string | null; readonly url: string | null; readonly licence: string | null; readonly published: string | null; readonly publishedInferred: boolean; readonly retrieved: string | null; readonly sha256: string; readonly length: number; readonly reliability: string; readonly file: string | null; readonly copyOfId: string | null };
export type UpsertSourcesParams = { readonly rows: readonly (UpsertSourcesSource)[]; readonly origin: string };
export type UpsertSourcesRow = Record<never, never>;
export const upsertSources: CypherQuery<UpsertSourcesParams, UpsertSourcesRow> = {
  "name": "loading/upsert-sources",
  "mode": "write",
  "rows": "many",
  "params": {
    "rows": "LIST<Source NOT NULL> NOT NULL",
    "origin": "STRING NOT NULL"
  },
  "columns": {},
  "records": {
    "Source": {
      "id": "STRING NOT NULL",
      "title": "STRING NOT NULL",
      "titleKey": "STRING NOT NULL",
      "kind": "STRING NOT NULL",
      "publisher": "STRING",
      "url": "STRING",
      "licence": "STRING",
      "published": "STRING",
      "publishedInferred": "BOOLEAN NOT NULL",
      "retrieved": "STRING",
      "sha256": "STRING NOT NULL",
      "length": "INTEGER NOT NULL",
      "reliability": "STRING NOT NULL",
      "file": "STRING",
      "copyOfId": "STRING"
    }
  },
  "text": "UNWIND $rows AS row\nMERGE (source:Source {id: row.id})\nSET source += row, source.origin = $origin"
};

export type CountRelationsAtCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountRelationsAtParams = { readonly ids: readonly (string)[]; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountRelationsAtCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountRelationsAtRow = { readonly actorId: string; readonly total: number };
export const countRelationsAt: CypherQuery<CountRelationsAtParams, CountRelationsAtRow> = {
  "name": "neighborhood/count-relations-at",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = actorId AND relation.newestKey > ''\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, newestKey)\n  WHERE relation.objectId = actorId AND relation.newestKey > ''\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n}\nRETURN actorId AS actorId, count(relation) AS total\nORDER BY actorId"
};

export type RelationsAmongCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsAmongParams = { readonly ids: readonly (string)[]; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsAmongCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsAmongRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly listKey: string };
export const relationsAmong: CypherQuery<RelationsAmongParams, RelationsAmongRow> = {
  "name": "neighborhood/relations-among",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = actorId AND relation.newestKey > '' AND relation.objectId IN $ids\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.subjectId DESC, relation.newestKey DESC\n  LIMIT $first\n}\nWITH relation\nORDER BY relation.newestKey DESC\nLIMIT $first\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type RelationsOfFrontierCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsOfFrontierParams = { readonly ids: readonly (string)[]; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsOfFrontierCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsOfFrontierRow = { readonly otherId: string; readonly otherKind: string; readonly otherNamed: boolean; readonly otherName: string; readonly otherDescribedAs: string | null; readonly otherExistence: string | null; readonly otherExistenceInferred: boolean; readonly otherFormerIds: readonly (string)[]; readonly actorId: string; readonly relationId: string; readonly listKey: string };
export const relationsOfFrontier: CypherQuery<RelationsOfFrontierParams, RelationsOfFrontierRow> = {
  "name": "neighborhood/relations-of-frontier",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "otherId": "STRING NOT NULL",
    "otherKind": "STRING NOT NULL",
    "otherNamed": "BOOLEAN NOT NULL",
    "otherName": "STRING NOT NULL",
    "otherDescribedAs": "STRING",
    "otherExistence": "STRING",
    "otherExistenceInferred": "BOOLEAN NOT NULL",
    "otherFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "actorId": "STRING NOT NULL",
    "relationId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = actorId AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.objectId AS otherId\n    ORDER BY relation.subjectId DESC, relation.newestKey DESC\n    LIMIT $first\n    UNION ALL\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = actorId AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.subjectId AS otherId\n    ORDER BY relation.objectId DESC, relation.newestKey DESC\n    LIMIT $first\n  }\n  WITH relation, otherId ORDER BY relation.newestKey DESC LIMIT $first\n  MATCH (other:Actor {id: otherId})\n  RETURN relation, other\n}\nRETURN\n  other.id AS otherId,\n  other.kind AS otherKind,\n  other.named AS otherNamed,\n  other.name AS otherName,\n  other.describedAs AS otherDescribedAs,\n  other.existence AS otherExistence,\n  other.existenceInferred AS otherExistenceInferred,\n  coalesce(other.formerIds, []) AS otherFormerIds,\n  actorId AS actorId,\n  relation.id AS relationId,\n  relation.newestKey AS listKey\nORDER BY actorId, listKey DESC"
};

export type ActorsWithFewerThenParams = { readonly maxDegree: number; readonly knownAt: string };
export type ActorsWithFewerThenRow = { readonly id: string };
export const actorsWithFewerThen: CypherQuery<ActorsWithFewerThenParams, ActorsWithFewerThenRow> = {
  "name": "paths/actors-with-fewer-then",
  "mode": "read",
  "rows": "many",
  "params": {
    "maxDegree": "INTEGER NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (actor:Actor)\nWHERE COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } > $maxDegree\nCALL (actor) {\n  MATCH (actor)-[state:RELATES]-()\n  WHERE state.knownFrom <= $knownAt AND coalesce(state.knownUntil > $knownAt, true)\n  RETURN count(state) AS known\n}\nWITH actor, known\nWHERE known <= $maxDegree\nRETURN actor.id AS id\nORDER BY id"
};

export type RelationsPassingCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsPassingParams = { readonly ids: readonly (string)[]; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsPassingCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsPassingRow = { readonly id: string };
export const relationsPassing: CypherQuery<RelationsPassingParams, RelationsPassingRow> = {
  "name": "paths/relations-passing",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS id\nMATCH (:Proposition {id: id})-[:WAS*0..1]->(relation)\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nRETURN id AS id\nORDER BY id"
};

export type ShortestPathCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ShortestPathParams = { readonly from: string; readonly to: string; readonly ends: readonly (string)[]; readonly avoid: readonly (string)[]; readonly avoidKinds: readonly (string)[]; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ShortestPathCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly maxDegree: number | null; readonly fewerThen: readonly (string)[] };
export type ShortestPathRow = { readonly actorIds: readonly (string)[]; readonly degrees: readonly (number)[]; readonly relationIds: readonly (string)[]; readonly subjectIds: readonly (string)[]; readonly signs: readonly (number)[]; readonly standings: readonly (string)[] };
export const shortestPath: CypherQuery<ShortestPathParams, ShortestPathRow> = {
  "name": "paths/shortest-path",
  "mode": "read",
  "rows": "many",
  "params": {
    "from": "STRING NOT NULL",
    "to": "STRING NOT NULL",
    "ends": "LIST<STRING NOT NULL> NOT NULL",
    "avoid": "LIST<STRING NOT NULL> NOT NULL",
    "avoidKinds": "LIST<STRING NOT NULL> NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "maxDegree": "INTEGER",
    "fewerThen": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorIds": "LIST<STRING NOT NULL> NOT NULL",
    "degrees": "LIST<INTEGER NOT NULL> NOT NULL",
    "relationIds": "LIST<STRING NOT NULL> NOT NULL",
    "subjectIds": "LIST<STRING NOT NULL> NOT NULL",
    "signs": "LIST<INTEGER NOT NULL> NOT NULL",
    "standings": "LIST<STRING NOT NULL> NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (from:Actor {id: $from})\nMATCH (to:Actor {id: $to})\nMATCH path = shortestPath((from)-[:RELATES*1..6]-(to))\nWHERE all(relation IN relationships(path) WHERE true\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n      AND NOT relation.subjectId IN $avoid AND NOT relation.objectId IN $avoid\n      AND (relation.subjectId IN $ends OR NOT relation.subjectKind IN $avoidKinds)\n      AND (relation.objectId IN $ends OR NOT relation.objectKind IN $avoidKinds)\n  )\n  AND all(actor IN nodes(path) WHERE\n    $maxDegree IS NULL OR actor.id IN $ends OR actor.id IN $fewerThen\n    OR COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } <= $maxDegree\n  )\nRETURN\n  [actor IN nodes(path) | actor.id] AS actorIds,\n  [actor IN nodes(path) | COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() }] AS degrees,\n  [relation IN relationships(path) | relation.relationId] AS relationIds,\n  [relation IN relationships(path) | relation.subjectId] AS subjectIds,\n  [relation IN relationships(path) | relation.sign] AS signs,\n  [relation IN relationships(path) |\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n  ] AS standings"
};

export type ShortestPathsAfterSpur = { readonly at: number; readonly startId: string; readonly passed: readonly (string)[]; readonly cut: readonly (string)[]; readonly hops: number };
export type ShortestPathsAfterCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ShortestPathsAfterParams = { readonly spurs: readonly (ShortestPathsAfterSpur)[]; readonly to: string; readonly compared: number; readonly first: number; readonly ends: readonly (string)[]; readonly avoid: readonly (string)[]; readonly avoidKinds: readonly (string)[]; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ShortestPathsAfterCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly maxDegree: number | null; readonly fewerThen: readonly (string)[] };
export type ShortestPathsAfterRow = { readonly actorIds: readonly (string)[]; readonly degrees: readonly (number)[]; readonly relationIds: readonly (string)[]; readonly subjectIds: readonly (string)[]; readonly signs: readonly (number)[]; readonly standings: readonly (string)[]; readonly at: number; readonly cut: boolean };
export const shortestPathsAfter: CypherQuery<ShortestPathsAfterParams, ShortestPathsAfterRow> = {
  "name": "paths/shortest-paths-after",
  "mode": "read",
  "rows": "many",
  "params": {
    "spurs": "LIST<Spur NOT NULL> NOT NULL",
    "to": "STRING NOT NULL",
    "compared": "INTEGER NOT NULL",
    "first": "INTEGER NOT NULL",
    "ends": "LIST<STRING NOT NULL> NOT NULL",
    "avoid": "LIST<STRING NOT NULL> NOT NULL",
    "avoidKinds": "LIST<STRING NOT NULL> NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "maxDegree": "INTEGER",
    "fewerThen": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "actorIds": "LIST<STRING NOT NULL> NOT NULL",
    "degrees": "LIST<INTEGER NOT NULL> NOT NULL",
    "relationIds": "LIST<STRING NOT NULL> NOT NULL",
    "subjectIds": "LIST<STRING NOT NULL> NOT NULL",
    "signs": "LIST<INTEGER NOT NULL> NOT NULL",
    "standings": "LIST<STRING NOT NULL> NOT NULL",
    "at": "INTEGER NOT NULL",
    "cut": "BOOLEAN NOT NULL"
  },
  "records": {
    "Spur": {
      "at": "INTEGER NOT NULL",
      "startId": "STRING NOT NULL",
      "passed": "LIST<STRING NOT NULL> NOT NULL",
      "cut": "LIST<STRING NOT NULL> NOT NULL",
      "hops": "INTEGER NOT NULL"
    },
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $spurs AS spur\nMATCH (start:Actor {id: spur.startId})\nMATCH (to:Actor {id: $to})\nCALL (spur, start, to) {\n  MATCH path = allShortestPaths((start)-[:RELATES*1..6]-(to))\n  WHERE all(relation IN relationships(path) WHERE NOT relation.relationId IN spur.cut\n      AND NOT relation.subjectId IN spur.passed AND NOT relation.objectId IN spur.passed\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n        AND NOT relation.subjectId IN $avoid AND NOT relation.objectId IN $avoid\n        AND (relation.subjectId IN $ends OR NOT relation.subjectKind IN $avoidKinds)\n        AND (relation.objectId IN $ends OR NOT relation.objectKind IN $avoidKinds)\n    )\n    AND all(actor IN nodes(path) WHERE\n      $maxDegree IS NULL OR actor.id IN $ends OR actor.id IN $fewerThen\n      OR COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() } <= $maxDegree\n    )\n  WITH path, spur LIMIT $compared\n  WITH spur, collect(path) AS met\n  WITH spur, met, size(met) = $compared AS cut\n  UNWIND met AS path\n  WITH path, spur, cut WHERE length(path) <= spur.hops\n  WITH path, cut, [relation IN relationships(path) | relation.relationId] AS ids, size([relation IN relationships(path) WHERE\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    ENDS WITH 'CONTESTED']) AS contested\n  RETURN path, cut, contested, ids ORDER BY contested, ids LIMIT $first\n}\nRETURN spur.at AS at, cut,\n  [actor IN nodes(path) | actor.id] AS actorIds,\n  [actor IN nodes(path) | COUNT { (actor)-[:SUBJECT_OF]->() } + COUNT { (actor)<-[:HAS_OBJECT]-() }] AS degrees,\n  [relation IN relationships(path) | relation.relationId] AS relationIds,\n  [relation IN relationships(path) | relation.subjectId] AS subjectIds,\n  [relation IN relationships(path) | relation.sign] AS signs,\n  [relation IN relationships(path) |\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n  ] AS standings\nORDER BY at, contested, ids"
};

export type CountQuantitiesOfParams = { readonly ids: readonly (string)[]; readonly measureIn: readonly (string)[] | null; readonly wordingIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountQuantitiesOfRow = { readonly bearerId: string; readonly total: number };
export const countQuantitiesOf: CypherQuery<CountQuantitiesOfParams, CountQuantitiesOfRow> = {
  "name": "quantities/count-quantities-of",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "measureIn": "LIST<STRING NOT NULL>",
    "wordingIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "bearerId": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS bearerId\nMATCH (quantity:Quantity)\nUSING INDEX SEEK quantity:Quantity(ofId, newestKey)\nWHERE quantity.ofId = bearerId AND quantity.newestKey > ''\n  AND quantity.knownFrom <= $knownAt AND coalesce(quantity.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN quantity.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN quantity.reportedCertain\n      ELSE quantity.reportedPossible\n    END\n    IN $standingIn\n    AND ($measureIn IS NULL OR quantity.measure IN $measureIn)\n    AND ($wordingIn IS NULL OR quantity.wording IN $wordingIn)\n    AND ($source IS NULL OR any(cited IN quantity.sourceIds WHERE cited IN $source))\nRETURN bearerId AS bearerId, count(quantity) AS total"
};

export type CountQuantitiesParams = { readonly measureIn: readonly (string)[] | null; readonly wordingIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountQuantitiesRow = { readonly total: number };
export const countQuantities: CypherQuery<CountQuantitiesParams, CountQuantitiesRow> = {
  "name": "quantities/count-quantities",
  "mode": "read",
  "rows": "one",
  "params": {
    "measureIn": "LIST<STRING NOT NULL>",
    "wordingIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (quantity:Quantity)\nWHERE true\n  AND quantity.knownFrom <= $knownAt AND coalesce(quantity.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN quantity.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN quantity.reportedCertain\n      ELSE quantity.reportedPossible\n    END\n    IN $standingIn\n    AND ($measureIn IS NULL OR quantity.measure IN $measureIn)\n    AND ($wordingIn IS NULL OR quantity.wording IN $wordingIn)\n    AND ($source IS NULL OR any(cited IN quantity.sourceIds WHERE cited IN $source))\nRETURN count(quantity) AS total"
};

export type QuantitiesByIdsParams = { readonly ids: readonly (string)[]; readonly knownAt: string };
export type QuantitiesByIdsRow = { readonly id: string; readonly ofId: string; readonly measure: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly unit: string | null; readonly wording: string; readonly at: string | null; readonly atInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly askedId: string };
export const quantitiesByIds: CypherQuery<QuantitiesByIdsParams, QuantitiesByIdsRow> = {
  "name": "quantities/quantities-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "ofId": "STRING NOT NULL",
    "measure": "STRING NOT NULL",
    "low": "FLOAT",
    "best": "FLOAT",
    "high": "FLOAT",
    "unit": "STRING",
    "wording": "STRING NOT NULL",
    "at": "STRING",
    "atInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (:Proposition {id: askedId})-[:WAS*0..1]->(quantity:Quantity)\nWHERE true\n  AND quantity.knownFrom <= $knownAt AND coalesce(quantity.knownUntil > $knownAt, true)\nRETURN\n  quantity.id AS id,\n  quantity.ofId AS ofId,\n  quantity.measure AS measure,\n  quantity.low AS low,\n  quantity.best AS best,\n  quantity.high AS high,\n  quantity.unit AS unit,\n  quantity.wording AS wording,\n  quantity.at AS at,\n  quantity.atInferred AS atInferred,\n  quantity.affirms AS affirms,\n  quantity.denies AS denies,\n  quantity.qualifies AS qualifies,\n  quantity.desires AS desires,\n  quantity.knownFrom AS knownFrom,\n  quantity.knownUntil AS knownUntil,\n  askedId AS askedId"
};

export type QuantitiesNewestParams = { readonly after: string; readonly first: number; readonly measureIn: readonly (string)[] | null; readonly wordingIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type QuantitiesNewestRow = { readonly id: string; readonly ofId: string; readonly measure: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly unit: string | null; readonly wording: string; readonly at: string | null; readonly atInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly listKey: string };
export const quantitiesNewest: CypherQuery<QuantitiesNewestParams, QuantitiesNewestRow> = {
  "name": "quantities/quantities-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "measureIn": "LIST<STRING NOT NULL>",
    "wordingIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "ofId": "STRING NOT NULL",
    "measure": "STRING NOT NULL",
    "low": "FLOAT",
    "best": "FLOAT",
    "high": "FLOAT",
    "unit": "STRING",
    "wording": "STRING NOT NULL",
    "at": "STRING",
    "atInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (quantity:Quantity)\nUSING INDEX SEEK quantity:Quantity(newestKey)\nWHERE quantity.newestKey < $after\n  AND quantity.knownFrom <= $knownAt AND coalesce(quantity.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN quantity.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN quantity.reportedCertain\n      ELSE quantity.reportedPossible\n    END\n    IN $standingIn\n    AND ($measureIn IS NULL OR quantity.measure IN $measureIn)\n    AND ($wordingIn IS NULL OR quantity.wording IN $wordingIn)\n    AND ($source IS NULL OR any(cited IN quantity.sourceIds WHERE cited IN $source))\nWITH quantity ORDER BY quantity.newestKey DESC LIMIT $first\nRETURN\n  quantity.id AS id,\n  quantity.ofId AS ofId,\n  quantity.measure AS measure,\n  quantity.low AS low,\n  quantity.best AS best,\n  quantity.high AS high,\n  quantity.unit AS unit,\n  quantity.wording AS wording,\n  quantity.at AS at,\n  quantity.atInferred AS atInferred,\n  quantity.affirms AS affirms,\n  quantity.denies AS denies,\n  quantity.qualifies AS qualifies,\n  quantity.desires AS desires,\n  quantity.knownFrom AS knownFrom,\n  quantity.knownUntil AS knownUntil,\n  quantity.newestKey AS listKey\nORDER BY listKey DESC"
};

export type QuantitiesOfParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly measureIn: readonly (string)[] | null; readonly wordingIn: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type QuantitiesOfRow = { readonly id: string; readonly ofId: string; readonly measure: string; readonly low: number | null; readonly best: number | null; readonly high: number | null; readonly unit: string | null; readonly wording: string; readonly at: string | null; readonly atInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly bearerId: string; readonly listKey: string };
export const quantitiesOf: CypherQuery<QuantitiesOfParams, QuantitiesOfRow> = {
  "name": "quantities/quantities-of",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "measureIn": "LIST<STRING NOT NULL>",
    "wordingIn": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "ofId": "STRING NOT NULL",
    "measure": "STRING NOT NULL",
    "low": "FLOAT",
    "best": "FLOAT",
    "high": "FLOAT",
    "unit": "STRING",
    "wording": "STRING NOT NULL",
    "at": "STRING",
    "atInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "bearerId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS bearerId\nCALL (bearerId) {\n  MATCH (quantity:Quantity)\n  USING INDEX SEEK quantity:Quantity(ofId, newestKey)\n  WHERE quantity.ofId = bearerId AND quantity.newestKey < $after\n    AND quantity.knownFrom <= $knownAt AND coalesce(quantity.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN quantity.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN quantity.reportedCertain\n        ELSE quantity.reportedPossible\n      END\n      IN $standingIn\n      AND ($measureIn IS NULL OR quantity.measure IN $measureIn)\n      AND ($wordingIn IS NULL OR quantity.wording IN $wordingIn)\n      AND ($source IS NULL OR any(cited IN quantity.sourceIds WHERE cited IN $source))\n  RETURN quantity\n  ORDER BY quantity.ofId DESC, quantity.newestKey DESC\n  LIMIT $first\n}\nRETURN\n  quantity.id AS id,\n  quantity.ofId AS ofId,\n  quantity.measure AS measure,\n  quantity.low AS low,\n  quantity.best AS best,\n  quantity.high AS high,\n  quantity.unit AS unit,\n  quantity.wording AS wording,\n  quantity.at AS at,\n  quantity.atInferred AS atInferred,\n  quantity.affirms AS affirms,\n  quantity.denies AS denies,\n  quantity.qualifies AS qualifies,\n  quantity.desires AS desires,\n  quantity.knownFrom AS knownFrom,\n  quantity.knownUntil AS knownUntil,\n  bearerId AS bearerId,\n  quantity.newestKey AS listKey\nORDER BY bearerId, listKey DESC"
};

export type ContestedRelationsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type ContestedRelationsParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (ContestedRelationsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type ContestedRelationsRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const contestedRelations: CypherQuery<ContestedRelationsParams, ContestedRelationsRow> = {
  "name": "relations/contested-relations",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Disputed)\nUSING INDEX SEEK relation:Disputed(newestKey)\nWHERE relation.newestKey < $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH relation ORDER BY relation.newestKey DESC LIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type CountContestedRelationsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountContestedRelationsParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountContestedRelationsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountContestedRelationsRow = { readonly total: number };
export const countContestedRelations: CypherQuery<CountContestedRelationsParams, CountContestedRelationsRow> = {
  "name": "relations/count-contested-relations",
  "mode": "read",
  "rows": "one",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Disputed)\nUSING INDEX SEEK relation:Disputed(newestKey)\nWHERE relation.newestKey > ''\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nRETURN count(relation) AS total"
};

export type CountRelationsAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountRelationsAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountRelationsAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountRelationsAtEndsRow = { readonly total: number };
export const countRelationsAtEnds: CypherQuery<CountRelationsAtEndsParams, CountRelationsAtEndsRow> = {
  "name": "relations/count-relations-at-ends",
  "mode": "read",
  "rows": "one",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  UNWIND $ids AS actorId\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n    UNION\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n  }\n  RETURN DISTINCT relation\n}\nRETURN count(relation) AS total"
};

export type CountRelationsOfActorsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountRelationsOfActorsParams = { readonly ids: readonly (string)[]; readonly outgoing: boolean; readonly incoming: boolean; readonly other: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountRelationsOfActorsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountRelationsOfActorsRow = { readonly actorId: string; readonly type: string; readonly direction: string; readonly status: string; readonly total: number };
export const countRelationsOfActors: CypherQuery<CountRelationsOfActorsParams, CountRelationsOfActorsRow> = {
  "name": "relations/count-relations-of-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "outgoing": "BOOLEAN NOT NULL",
    "incoming": "BOOLEAN NOT NULL",
    "other": "LIST<STRING NOT NULL>",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "direction": "STRING NOT NULL",
    "status": "STRING NOT NULL",
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = actorId AND relation.newestKey > ''\n    AND ($outgoing OR relation.symmetric)\n    AND ($other IS NULL OR relation.objectId IN $other)\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation, 'OUT' AS side\n  UNION ALL\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, newestKey)\n  WHERE relation.objectId = actorId AND relation.newestKey > ''\n    AND ($incoming OR relation.symmetric)\n    AND ($other IS NULL OR relation.subjectId IN $other)\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation, 'IN' AS side\n}\nWITH actorId, relation.type AS type, CASE WHEN relation.symmetric THEN 'BOTH' ELSE side END AS direction,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS word\n// Projected or not, a status is one.\nWITH actorId, type, direction, replace(word, 'PROJECTED_', '') AS status\nRETURN actorId AS actorId, type AS type, direction AS direction, status AS status, count(*) AS total\nORDER BY actorId, type, direction, status"
};

export type CountRelationsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type CountRelationsParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (CountRelationsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type CountRelationsRow = { readonly total: number };
export const countRelations: CypherQuery<CountRelationsParams, CountRelationsRow> = {
  "name": "relations/count-relations",
  "mode": "read",
  "rows": "one",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING SCAN relation:Relation\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nRETURN count(relation) AS total"
};

export type RelationsAtEndsNewestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsAtEndsNewestParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsAtEndsNewestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsAtEndsNewestRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const relationsAtEndsNewest: CypherQuery<RelationsAtEndsNewestParams, RelationsAtEndsNewestRow> = {
  "name": "relations/relations-at-ends-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.subjectId DESC, relation.newestKey DESC\n  LIMIT $first\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, newestKey)\n  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.objectId DESC, relation.newestKey DESC\n  LIMIT $first\n}\nWITH DISTINCT relation\nORDER BY relation.newestKey DESC\nLIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type RelationsAtEndsOldestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsAtEndsOldestParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsAtEndsOldestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsAtEndsOldestRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const relationsAtEndsOldest: CypherQuery<RelationsAtEndsOldestParams, RelationsAtEndsOldestRow> = {
  "name": "relations/relations-at-ends-oldest",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, oldestKey)\n  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.oldestKey > $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.subjectId, relation.oldestKey\n  LIMIT $first\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, oldestKey)\n  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.oldestKey > $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.objectId, relation.oldestKey\n  LIMIT $first\n}\nWITH DISTINCT relation\nORDER BY relation.oldestKey\nLIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.oldestKey AS listKey\nORDER BY listKey"
};

export type RelationsAtEndsRecordedCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsAtEndsRecordedParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsAtEndsRecordedCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsAtEndsRecordedRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const relationsAtEndsRecorded: CypherQuery<RelationsAtEndsRecordedParams, RelationsAtEndsRecordedRow> = {
  "name": "relations/relations-at-ends-recorded",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, recordedKey)\n  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.recordedKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.subjectId DESC, relation.recordedKey DESC\n  LIMIT $first\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, recordedKey)\n  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.recordedKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.objectId DESC, relation.recordedKey DESC\n  LIMIT $first\n}\nWITH DISTINCT relation\nORDER BY relation.recordedKey DESC\nLIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.recordedKey AS listKey\nORDER BY listKey DESC"
};

export type RelationsByIdsParams = { readonly ids: readonly (string)[]; readonly knownAt: string };
export type RelationsByIdsRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly askedId: string };
export const relationsByIds: CypherQuery<RelationsByIdsParams, RelationsByIdsRow> = {
  "name": "relations/relations-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (:Proposition {id: askedId})-[:WAS*0..1]->(relation:Relation)\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  askedId AS askedId"
};

export type RelationsNewestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsNewestParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsNewestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsNewestRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const relationsNewest: CypherQuery<RelationsNewestParams, RelationsNewestRow> = {
  "name": "relations/relations-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(newestKey)\nWHERE relation.newestKey < $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH relation ORDER BY relation.newestKey DESC LIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type RelationsOfActorsBriefListed = readonly [id: string, type: string, subjectId: string, objectId: string, affirms: number, denies: number, qualifies: number, desires: number, knownFrom: string, knownUntil: string | null, otherKind: string, otherName: string, listKey: string];
export type RelationsOfActorsBriefParams = { readonly ids: readonly (string)[]; readonly after: string; readonly first: number; readonly knownAt: string };
export type RelationsOfActorsBriefRow = { readonly actorId: string; readonly ownerKind: string; readonly ownerName: string; readonly relations: readonly (RelationsOfActorsBriefListed)[] };
export const relationsOfActorsBrief: CypherQuery<RelationsOfActorsBriefParams, RelationsOfActorsBriefRow> = {
  "name": "relations/relations-of-actors-brief",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "knownAt": "STRING NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "ownerKind": "STRING NOT NULL",
    "ownerName": "STRING NOT NULL",
    "relations": "LIST<Listed NOT NULL> NOT NULL"
  },
  "records": {},
  "tuples": {
    "Listed": [
      {
        "name": "id",
        "type": "STRING NOT NULL"
      },
      {
        "name": "type",
        "type": "STRING NOT NULL"
      },
      {
        "name": "subjectId",
        "type": "STRING NOT NULL"
      },
      {
        "name": "objectId",
        "type": "STRING NOT NULL"
      },
      {
        "name": "affirms",
        "type": "INTEGER NOT NULL"
      },
      {
        "name": "denies",
        "type": "INTEGER NOT NULL"
      },
      {
        "name": "qualifies",
        "type": "INTEGER NOT NULL"
      },
      {
        "name": "desires",
        "type": "INTEGER NOT NULL"
      },
      {
        "name": "knownFrom",
        "type": "STRING NOT NULL"
      },
      {
        "name": "knownUntil",
        "type": "STRING"
      },
      {
        "name": "otherKind",
        "type": "STRING NOT NULL"
      },
      {
        "name": "otherName",
        "type": "STRING NOT NULL"
      },
      {
        "name": "listKey",
        "type": "STRING NOT NULL"
      }
    ]
  },
  "text": "UNWIND $ids AS id\nMATCH (owner:Actor {id: id})\nCALL (id) {\n  CALL (id) {\n    MATCH (r:Relation)\n    USING INDEX SEEK r:Relation(subjectId, newestKey)\n    WHERE r.subjectId = id AND r.newestKey < $after\n      AND r.knownFrom <= $knownAt AND coalesce(r.knownUntil > $knownAt, true)\n      AND r.reportedPossible <> 'RETRACTED'\n    RETURN r, r.objectId AS otherId\n    ORDER BY r.subjectId DESC, r.newestKey DESC\n    LIMIT $first\n    UNION ALL\n    MATCH (r:Relation)\n    USING INDEX SEEK r:Relation(objectId, newestKey)\n    WHERE r.objectId = id AND r.newestKey < $after\n      AND r.knownFrom <= $knownAt AND coalesce(r.knownUntil > $knownAt, true)\n      AND r.reportedPossible <> 'RETRACTED'\n    RETURN r, r.subjectId AS otherId\n    ORDER BY r.objectId DESC, r.newestKey DESC\n    LIMIT $first\n  }\n  WITH r, otherId ORDER BY r.newestKey DESC LIMIT $first\n  MATCH (other:Actor {id: otherId})\n  WITH r, other ORDER BY r.newestKey DESC\n  RETURN collect([\n    r.id, r.type, r.subjectId, r.objectId, r.affirms, r.denies, r.qualifies, r.desires, r.knownFrom, r.knownUntil,\n    other.kind, other.name, r.newestKey\n  ]) AS relations\n}\nRETURN id AS actorId, owner.kind AS ownerKind, owner.name AS ownerName, relations"
};

export type RelationsOfActorsNewestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsOfActorsNewestParams = { readonly ids: readonly (string)[]; readonly outgoing: boolean; readonly incoming: boolean; readonly other: readonly (string)[] | null; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsOfActorsNewestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly wholeRelations: boolean; readonly wholeActors: boolean };
export type RelationsOfActorsNewestRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly ownerId: string; readonly ownerKind: string; readonly ownerNamed: boolean; readonly ownerName: string; readonly ownerDescribedAs: string | null; readonly ownerExistence: string | null; readonly ownerExistenceInferred: boolean; readonly ownerFormerIds: readonly (string)[]; readonly otherId: string; readonly otherKind: string; readonly otherNamed: boolean; readonly otherName: string; readonly otherDescribedAs: string | null; readonly otherExistence: string | null; readonly otherExistenceInferred: boolean; readonly otherFormerIds: readonly (string)[]; readonly actorId: string; readonly listKey: string };
export const relationsOfActorsNewest: CypherQuery<RelationsOfActorsNewestParams, RelationsOfActorsNewestRow> = {
  "name": "relations/relations-of-actors-newest",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "outgoing": "BOOLEAN NOT NULL",
    "incoming": "BOOLEAN NOT NULL",
    "other": "LIST<STRING NOT NULL>",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "wholeRelations": "BOOLEAN NOT NULL",
    "wholeActors": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "ownerId": "STRING NOT NULL",
    "ownerKind": "STRING NOT NULL",
    "ownerNamed": "BOOLEAN NOT NULL",
    "ownerName": "STRING NOT NULL",
    "ownerDescribedAs": "STRING",
    "ownerExistence": "STRING",
    "ownerExistenceInferred": "BOOLEAN NOT NULL",
    "ownerFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "otherId": "STRING NOT NULL",
    "otherKind": "STRING NOT NULL",
    "otherNamed": "BOOLEAN NOT NULL",
    "otherName": "STRING NOT NULL",
    "otherDescribedAs": "STRING",
    "otherExistence": "STRING",
    "otherExistenceInferred": "BOOLEAN NOT NULL",
    "otherFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "actorId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nMATCH (owner:Actor {id: actorId})\nCALL (actorId) {\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = actorId AND relation.newestKey < $after\n      AND ($outgoing OR relation.symmetric)\n      AND ($other IS NULL OR relation.objectId IN $other)\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.objectId AS otherId\n    ORDER BY relation.subjectId DESC, relation.newestKey DESC\n    LIMIT $first\n    UNION ALL\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = actorId AND relation.newestKey < $after\n      AND ($incoming OR relation.symmetric)\n      AND ($other IS NULL OR relation.subjectId IN $other)\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.subjectId AS otherId\n    ORDER BY relation.objectId DESC, relation.newestKey DESC\n    LIMIT $first\n  }\n  WITH relation, otherId ORDER BY relation.newestKey DESC LIMIT $first\n  MATCH (other:Actor {id: otherId})\n  RETURN relation, other\n}\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  CASE WHEN $wholeRelations THEN relation.spell END AS spell,\n  CASE WHEN $wholeRelations THEN relation.role END AS role,\n  CASE WHEN $wholeRelations THEN relation.sign ELSE 0 END AS sign,\n  CASE WHEN $wholeRelations THEN relation.validFrom END AS validFrom,\n  CASE WHEN $wholeRelations THEN relation.validFromInferred ELSE false END AS validFromInferred,\n  CASE WHEN $wholeRelations THEN relation.validUntil END AS validUntil,\n  CASE WHEN $wholeRelations THEN relation.validUntilInferred ELSE false END AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  owner.id AS ownerId,\n  owner.kind AS ownerKind,\n  CASE WHEN $wholeActors THEN owner.named ELSE true END AS ownerNamed,\n  owner.name AS ownerName,\n  CASE WHEN $wholeActors THEN owner.describedAs END AS ownerDescribedAs,\n  CASE WHEN $wholeActors THEN owner.existence END AS ownerExistence,\n  CASE WHEN $wholeActors THEN owner.existenceInferred ELSE false END AS ownerExistenceInferred,\n  CASE WHEN $wholeActors THEN coalesce(owner.formerIds, []) ELSE [] END AS ownerFormerIds,\n  other.id AS otherId,\n  other.kind AS otherKind,\n  CASE WHEN $wholeActors THEN other.named ELSE true END AS otherNamed,\n  other.name AS otherName,\n  CASE WHEN $wholeActors THEN other.describedAs END AS otherDescribedAs,\n  CASE WHEN $wholeActors THEN other.existence END AS otherExistence,\n  CASE WHEN $wholeActors THEN other.existenceInferred ELSE false END AS otherExistenceInferred,\n  CASE WHEN $wholeActors THEN coalesce(other.formerIds, []) ELSE [] END AS otherFormerIds,\n  actorId AS actorId,\n  relation.newestKey AS listKey\nORDER BY actorId, listKey DESC"
};

export type RelationsOfActorsOldestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsOfActorsOldestParams = { readonly ids: readonly (string)[]; readonly outgoing: boolean; readonly incoming: boolean; readonly other: readonly (string)[] | null; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsOfActorsOldestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly wholeRelations: boolean; readonly wholeActors: boolean };
export type RelationsOfActorsOldestRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly ownerId: string; readonly ownerKind: string; readonly ownerNamed: boolean; readonly ownerName: string; readonly ownerDescribedAs: string | null; readonly ownerExistence: string | null; readonly ownerExistenceInferred: boolean; readonly ownerFormerIds: readonly (string)[]; readonly otherId: string; readonly otherKind: string; readonly otherNamed: boolean; readonly otherName: string; readonly otherDescribedAs: string | null; readonly otherExistence: string | null; readonly otherExistenceInferred: boolean; readonly otherFormerIds: readonly (string)[]; readonly actorId: string; readonly listKey: string };
export const relationsOfActorsOldest: CypherQuery<RelationsOfActorsOldestParams, RelationsOfActorsOldestRow> = {
  "name": "relations/relations-of-actors-oldest",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "outgoing": "BOOLEAN NOT NULL",
    "incoming": "BOOLEAN NOT NULL",
    "other": "LIST<STRING NOT NULL>",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "wholeRelations": "BOOLEAN NOT NULL",
    "wholeActors": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "ownerId": "STRING NOT NULL",
    "ownerKind": "STRING NOT NULL",
    "ownerNamed": "BOOLEAN NOT NULL",
    "ownerName": "STRING NOT NULL",
    "ownerDescribedAs": "STRING",
    "ownerExistence": "STRING",
    "ownerExistenceInferred": "BOOLEAN NOT NULL",
    "ownerFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "otherId": "STRING NOT NULL",
    "otherKind": "STRING NOT NULL",
    "otherNamed": "BOOLEAN NOT NULL",
    "otherName": "STRING NOT NULL",
    "otherDescribedAs": "STRING",
    "otherExistence": "STRING",
    "otherExistenceInferred": "BOOLEAN NOT NULL",
    "otherFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "actorId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nMATCH (owner:Actor {id: actorId})\nCALL (actorId) {\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, oldestKey)\n    WHERE relation.subjectId = actorId AND relation.oldestKey > $after\n      AND ($outgoing OR relation.symmetric)\n      AND ($other IS NULL OR relation.objectId IN $other)\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.objectId AS otherId\n    ORDER BY relation.subjectId, relation.oldestKey\n    LIMIT $first\n    UNION ALL\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, oldestKey)\n    WHERE relation.objectId = actorId AND relation.oldestKey > $after\n      AND ($incoming OR relation.symmetric)\n      AND ($other IS NULL OR relation.subjectId IN $other)\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.subjectId AS otherId\n    ORDER BY relation.objectId, relation.oldestKey\n    LIMIT $first\n  }\n  WITH relation, otherId ORDER BY relation.oldestKey LIMIT $first\n  MATCH (other:Actor {id: otherId})\n  RETURN relation, other\n}\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  CASE WHEN $wholeRelations THEN relation.spell END AS spell,\n  CASE WHEN $wholeRelations THEN relation.role END AS role,\n  CASE WHEN $wholeRelations THEN relation.sign ELSE 0 END AS sign,\n  CASE WHEN $wholeRelations THEN relation.validFrom END AS validFrom,\n  CASE WHEN $wholeRelations THEN relation.validFromInferred ELSE false END AS validFromInferred,\n  CASE WHEN $wholeRelations THEN relation.validUntil END AS validUntil,\n  CASE WHEN $wholeRelations THEN relation.validUntilInferred ELSE false END AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  owner.id AS ownerId,\n  owner.kind AS ownerKind,\n  CASE WHEN $wholeActors THEN owner.named ELSE true END AS ownerNamed,\n  owner.name AS ownerName,\n  CASE WHEN $wholeActors THEN owner.describedAs END AS ownerDescribedAs,\n  CASE WHEN $wholeActors THEN owner.existence END AS ownerExistence,\n  CASE WHEN $wholeActors THEN owner.existenceInferred ELSE false END AS ownerExistenceInferred,\n  CASE WHEN $wholeActors THEN coalesce(owner.formerIds, []) ELSE [] END AS ownerFormerIds,\n  other.id AS otherId,\n  other.kind AS otherKind,\n  CASE WHEN $wholeActors THEN other.named ELSE true END AS otherNamed,\n  other.name AS otherName,\n  CASE WHEN $wholeActors THEN other.describedAs END AS otherDescribedAs,\n  CASE WHEN $wholeActors THEN other.existence END AS otherExistence,\n  CASE WHEN $wholeActors THEN other.existenceInferred ELSE false END AS otherExistenceInferred,\n  CASE WHEN $wholeActors THEN coalesce(other.formerIds, []) ELSE [] END AS otherFormerIds,\n  actorId AS actorId,\n  relation.oldestKey AS listKey\nORDER BY actorId, listKey"
};

export type RelationsOfActorsRecordedCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsOfActorsRecordedParams = { readonly ids: readonly (string)[]; readonly outgoing: boolean; readonly incoming: boolean; readonly other: readonly (string)[] | null; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsOfActorsRecordedCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly wholeRelations: boolean; readonly wholeActors: boolean };
export type RelationsOfActorsRecordedRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly ownerId: string; readonly ownerKind: string; readonly ownerNamed: boolean; readonly ownerName: string; readonly ownerDescribedAs: string | null; readonly ownerExistence: string | null; readonly ownerExistenceInferred: boolean; readonly ownerFormerIds: readonly (string)[]; readonly otherId: string; readonly otherKind: string; readonly otherNamed: boolean; readonly otherName: string; readonly otherDescribedAs: string | null; readonly otherExistence: string | null; readonly otherExistenceInferred: boolean; readonly otherFormerIds: readonly (string)[]; readonly actorId: string; readonly listKey: string };
export const relationsOfActorsRecorded: CypherQuery<RelationsOfActorsRecordedParams, RelationsOfActorsRecordedRow> = {
  "name": "relations/relations-of-actors-recorded",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "outgoing": "BOOLEAN NOT NULL",
    "incoming": "BOOLEAN NOT NULL",
    "other": "LIST<STRING NOT NULL>",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "wholeRelations": "BOOLEAN NOT NULL",
    "wholeActors": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "ownerId": "STRING NOT NULL",
    "ownerKind": "STRING NOT NULL",
    "ownerNamed": "BOOLEAN NOT NULL",
    "ownerName": "STRING NOT NULL",
    "ownerDescribedAs": "STRING",
    "ownerExistence": "STRING",
    "ownerExistenceInferred": "BOOLEAN NOT NULL",
    "ownerFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "otherId": "STRING NOT NULL",
    "otherKind": "STRING NOT NULL",
    "otherNamed": "BOOLEAN NOT NULL",
    "otherName": "STRING NOT NULL",
    "otherDescribedAs": "STRING",
    "otherExistence": "STRING",
    "otherExistenceInferred": "BOOLEAN NOT NULL",
    "otherFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "actorId": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nMATCH (owner:Actor {id: actorId})\nCALL (actorId) {\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, recordedKey)\n    WHERE relation.subjectId = actorId AND relation.recordedKey < $after\n      AND ($outgoing OR relation.symmetric)\n      AND ($other IS NULL OR relation.objectId IN $other)\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.objectId AS otherId\n    ORDER BY relation.subjectId DESC, relation.recordedKey DESC\n    LIMIT $first\n    UNION ALL\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, recordedKey)\n    WHERE relation.objectId = actorId AND relation.recordedKey < $after\n      AND ($incoming OR relation.symmetric)\n      AND ($other IS NULL OR relation.subjectId IN $other)\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation, relation.subjectId AS otherId\n    ORDER BY relation.objectId DESC, relation.recordedKey DESC\n    LIMIT $first\n  }\n  WITH relation, otherId ORDER BY relation.recordedKey DESC LIMIT $first\n  MATCH (other:Actor {id: otherId})\n  RETURN relation, other\n}\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  CASE WHEN $wholeRelations THEN relation.spell END AS spell,\n  CASE WHEN $wholeRelations THEN relation.role END AS role,\n  CASE WHEN $wholeRelations THEN relation.sign ELSE 0 END AS sign,\n  CASE WHEN $wholeRelations THEN relation.validFrom END AS validFrom,\n  CASE WHEN $wholeRelations THEN relation.validFromInferred ELSE false END AS validFromInferred,\n  CASE WHEN $wholeRelations THEN relation.validUntil END AS validUntil,\n  CASE WHEN $wholeRelations THEN relation.validUntilInferred ELSE false END AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  owner.id AS ownerId,\n  owner.kind AS ownerKind,\n  CASE WHEN $wholeActors THEN owner.named ELSE true END AS ownerNamed,\n  owner.name AS ownerName,\n  CASE WHEN $wholeActors THEN owner.describedAs END AS ownerDescribedAs,\n  CASE WHEN $wholeActors THEN owner.existence END AS ownerExistence,\n  CASE WHEN $wholeActors THEN owner.existenceInferred ELSE false END AS ownerExistenceInferred,\n  CASE WHEN $wholeActors THEN coalesce(owner.formerIds, []) ELSE [] END AS ownerFormerIds,\n  other.id AS otherId,\n  other.kind AS otherKind,\n  CASE WHEN $wholeActors THEN other.named ELSE true END AS otherNamed,\n  other.name AS otherName,\n  CASE WHEN $wholeActors THEN other.describedAs END AS otherDescribedAs,\n  CASE WHEN $wholeActors THEN other.existence END AS otherExistence,\n  CASE WHEN $wholeActors THEN other.existenceInferred ELSE false END AS otherExistenceInferred,\n  CASE WHEN $wholeActors THEN coalesce(other.formerIds, []) ELSE [] END AS otherFormerIds,\n  actorId AS actorId,\n  relation.recordedKey AS listKey\nORDER BY actorId, listKey DESC"
};

export type RelationsOldestCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsOldestParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsOldestCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsOldestRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const relationsOldest: CypherQuery<RelationsOldestParams, RelationsOldestRow> = {
  "name": "relations/relations-oldest",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(oldestKey)\nWHERE relation.oldestKey > $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH relation ORDER BY relation.oldestKey LIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.oldestKey AS listKey\nORDER BY listKey"
};

export type RelationsRecordedCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationsRecordedParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationsRecordedCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationsRecordedRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly subjectActorId: string; readonly subjectActorKind: string; readonly subjectActorNamed: boolean; readonly subjectActorName: string; readonly subjectActorDescribedAs: string | null; readonly subjectActorExistence: string | null; readonly subjectActorExistenceInferred: boolean; readonly subjectActorFormerIds: readonly (string)[]; readonly objectActorId: string; readonly objectActorKind: string; readonly objectActorNamed: boolean; readonly objectActorName: string; readonly objectActorDescribedAs: string | null; readonly objectActorExistence: string | null; readonly objectActorExistenceInferred: boolean; readonly objectActorFormerIds: readonly (string)[]; readonly listKey: string };
export const relationsRecorded: CypherQuery<RelationsRecordedParams, RelationsRecordedRow> = {
  "name": "relations/relations-recorded",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "subjectActorId": "STRING NOT NULL",
    "subjectActorKind": "STRING NOT NULL",
    "subjectActorNamed": "BOOLEAN NOT NULL",
    "subjectActorName": "STRING NOT NULL",
    "subjectActorDescribedAs": "STRING",
    "subjectActorExistence": "STRING",
    "subjectActorExistenceInferred": "BOOLEAN NOT NULL",
    "subjectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "objectActorId": "STRING NOT NULL",
    "objectActorKind": "STRING NOT NULL",
    "objectActorNamed": "BOOLEAN NOT NULL",
    "objectActorName": "STRING NOT NULL",
    "objectActorDescribedAs": "STRING",
    "objectActorExistence": "STRING",
    "objectActorExistenceInferred": "BOOLEAN NOT NULL",
    "objectActorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(recordedKey)\nWHERE relation.recordedKey < $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH relation ORDER BY relation.recordedKey DESC LIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  subject.id AS subjectActorId,\n  subject.kind AS subjectActorKind,\n  subject.named AS subjectActorNamed,\n  subject.name AS subjectActorName,\n  subject.describedAs AS subjectActorDescribedAs,\n  subject.existence AS subjectActorExistence,\n  subject.existenceInferred AS subjectActorExistenceInferred,\n  coalesce(subject.formerIds, []) AS subjectActorFormerIds,\n  object.id AS objectActorId,\n  object.kind AS objectActorKind,\n  object.named AS objectActorNamed,\n  object.name AS objectActorName,\n  object.describedAs AS objectActorDescribedAs,\n  object.existence AS objectActorExistence,\n  object.existenceInferred AS objectActorExistenceInferred,\n  coalesce(object.formerIds, []) AS objectActorFormerIds,\n  relation.recordedKey AS listKey\nORDER BY listKey DESC"
};

export type AliasCandidatesParams = { readonly lucene: string; readonly kindIn: readonly (string)[] | null; readonly most: number };
export type AliasCandidatesRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly text: string; readonly strength: string };
export const aliasCandidates: CypherQuery<AliasCandidatesParams, AliasCandidatesRow> = {
  "name": "search/alias-candidates",
  "mode": "read",
  "rows": "many",
  "params": {
    "lucene": "STRING NOT NULL",
    "kindIn": "LIST<STRING NOT NULL>",
    "most": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "text": "STRING NOT NULL",
    "strength": "STRING NOT NULL"
  },
  "records": {},
  "text": "CALL db.index.fulltext.queryNodes('alias_names', $lucene, {limit: $most}) YIELD node AS alias, score\nMATCH (alias)<-[:HAS_ALIAS]-(actor:Actor)\nWHERE $kindIn IS NULL OR actor.kind IN $kindIn\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  alias.text AS text,\n  alias.strength AS strength\nORDER BY score DESC, actorId, text\nLIMIT $most"
};

export type CountSourcesParams = { readonly kindIn: readonly (string)[] | null; readonly reliabilityIn: readonly (string)[] | null };
export type CountSourcesRow = { readonly total: number };
export const countSources: CypherQuery<CountSourcesParams, CountSourcesRow> = {
  "name": "sources/count-sources",
  "mode": "read",
  "rows": "one",
  "params": {
    "kindIn": "LIST<STRING NOT NULL>",
    "reliabilityIn": "LIST<STRING NOT NULL>"
  },
  "columns": {
    "total": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (source:Source)\nWHERE source.titleKey > ''\n  AND ($kindIn IS NULL OR source.kind IN $kindIn)\n    AND ($reliabilityIn IS NULL OR source.reliability IN $reliabilityIn)\nRETURN count(source) AS total"
};

export type SourcesByIdsParams = { readonly ids: readonly (string)[] };
export type SourcesByIdsRow = { readonly id: string; readonly title: string; readonly kind: string; readonly publisher: string | null; readonly url: string | null; readonly licence: string | null; readonly published: string | null; readonly publishedInferred: boolean; readonly retrieved: string | null; readonly sha256: string; readonly length: number; readonly reliability: string; readonly file: string | null; readonly copyOfId: string | null; readonly askedId: string };
export const sourcesByIds: CypherQuery<SourcesByIdsParams, SourcesByIdsRow> = {
  "name": "sources/sources-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "title": "STRING NOT NULL",
    "kind": "STRING NOT NULL",
    "publisher": "STRING",
    "url": "STRING",
    "licence": "STRING",
    "published": "STRING",
    "publishedInferred": "BOOLEAN NOT NULL",
    "retrieved": "STRING",
    "sha256": "STRING NOT NULL",
    "length": "INTEGER NOT NULL",
    "reliability": "STRING NOT NULL",
    "file": "STRING",
    "copyOfId": "STRING",
    "askedId": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (source:Source {id: askedId})\nRETURN\n  source.id AS id,\n  source.title AS title,\n  source.kind AS kind,\n  source.publisher AS publisher,\n  source.url AS url,\n  source.licence AS licence,\n  source.published AS published,\n  source.publishedInferred AS publishedInferred,\n  source.retrieved AS retrieved,\n  source.sha256 AS sha256,\n  source.length AS length,\n  source.reliability AS reliability,\n  source.file AS file,\n  source.copyOfId AS copyOfId,\n  askedId AS askedId"
};

export type SourcesPageParams = { readonly after: string; readonly first: number; readonly kindIn: readonly (string)[] | null; readonly reliabilityIn: readonly (string)[] | null };
export type SourcesPageRow = { readonly id: string; readonly title: string; readonly kind: string; readonly publisher: string | null; readonly url: string | null; readonly licence: string | null; readonly published: string | null; readonly publishedInferred: boolean; readonly retrieved: string | null; readonly sha256: string; readonly length: number; readonly reliability: string; readonly file: string | null; readonly copyOfId: string | null; readonly listKey: string };
export const sourcesPage: CypherQuery<SourcesPageParams, SourcesPageRow> = {
  "name": "sources/sources-page",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "kindIn": "LIST<STRING NOT NULL>",
    "reliabilityIn": "LIST<STRING NOT NULL>"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "title": "STRING NOT NULL",
    "kind": "STRING NOT NULL",
    "publisher": "STRING",
    "url": "STRING",
    "licence": "STRING",
    "published": "STRING",
    "publishedInferred": "BOOLEAN NOT NULL",
    "retrieved": "STRING",
    "sha256": "STRING NOT NULL",
    "length": "INTEGER NOT NULL",
    "reliability": "STRING NOT NULL",
    "file": "STRING",
    "copyOfId": "STRING",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (source:Source)\nUSING INDEX SEEK source:Source(titleKey)\nWHERE source.titleKey > $after\n  AND ($kindIn IS NULL OR source.kind IN $kindIn)\n    AND ($reliabilityIn IS NULL OR source.reliability IN $reliabilityIn)\nWITH source ORDER BY source.titleKey LIMIT $first\nRETURN\n  source.id AS id,\n  source.title AS title,\n  source.kind AS kind,\n  source.publisher AS publisher,\n  source.url AS url,\n  source.licence AS licence,\n  source.published AS published,\n  source.publishedInferred AS publishedInferred,\n  source.retrieved AS retrieved,\n  source.sha256 AS sha256,\n  source.length AS length,\n  source.reliability AS reliability,\n  source.file AS file,\n  source.copyOfId AS copyOfId,\n  source.titleKey AS listKey\nORDER BY listKey"
};

export type StandingsOfPropositionsParams = { readonly ids: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type StandingsOfPropositionsRow = { readonly id: string; readonly word: string };
export const standingsOfPropositions: CypherQuery<StandingsOfPropositionsParams, StandingsOfPropositionsRow> = {
  "name": "standing/standings-of-propositions",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "word": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS id\nMATCH (:Proposition {id: id})-[:WAS*0..1]->(state)\nWHERE true\n  AND state.knownFrom <= $knownAt AND coalesce(state.knownUntil > $knownAt, true)\nRETURN\n  id AS id,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN state.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN state.reportedCertain\n    ELSE state.reportedPossible\n  END\n  AS word\nORDER BY id"
};

export type RelationBucketsAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationBucketsAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationBucketsAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly interval: string; readonly origin: number; readonly stretches: number; readonly groupBy: string; readonly countedIn: readonly (string)[] };
export type RelationBucketsAtEndsRow = { readonly key: string; readonly stretch: number; readonly change: number };
export const relationBucketsAtEnds: CypherQuery<RelationBucketsAtEndsParams, RelationBucketsAtEndsRow> = {
  "name": "tables/relation-buckets-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "interval": "STRING NOT NULL",
    "origin": "INTEGER NOT NULL",
    "stretches": "INTEGER NOT NULL",
    "groupBy": "STRING NOT NULL",
    "countedIn": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "key": "STRING NOT NULL",
    "stretch": "INTEGER NOT NULL",
    "change": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  UNWIND $ids AS actorId\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n    UNION\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n  }\n  RETURN DISTINCT relation\n}\nWITH\n  CASE $groupBy\n    WHEN 'TYPE' THEN relation.type\n    WHEN 'SIGN' THEN toString(relation.sign)\n    // The ends of a symmetric type come in the order of their ids, which tells nothing.\n    WHEN 'KIND' THEN CASE\n      WHEN relation.symmetric AND relation.objectKind < relation.subjectKind THEN relation.objectKind + ' ' + relation.subjectKind\n      ELSE relation.subjectKind + ' ' + relation.objectKind\n    END\n    ELSE ''\n  END AS group,\n  relation.steps AS texts,\n  count(relation) AS relations\nWITH group, relations, [text IN texts | split(text, ' ')] AS steps\nWITH group, relations, steps,\n  // In which stretch each step falls; the first has no day, it holds from before all stretches.\n  [step IN steps | CASE\n    WHEN step[0] = '' THEN -1\n    WHEN $interval = 'DAY' THEN duration.inDays(date('1970-01-01'), date(step[0])).days - $origin\n    WHEN $interval = 'MONTH' THEN toInteger(left(step[0], 4)) * 12 + toInteger(substring(step[0], 5, 2)) - 1 - $origin\n    WHEN $interval = 'YEAR' THEN toInteger(left(step[0], 4)) - $origin\n    ELSE toInteger(left(step[0], 3)) - $origin\n  END] AS at,\n  // A step on the first day of a stretch leaves nothing of it to the step before.\n  [step IN steps | CASE $interval\n    WHEN 'DAY' THEN 1\n    WHEN 'MONTH' THEN CASE WHEN step[0] ENDS WITH '-01' THEN 1 ELSE 0 END\n    WHEN 'YEAR' THEN CASE WHEN step[0] ENDS WITH '-01-01' THEN 1 ELSE 0 END\n    ELSE CASE WHEN step[0] ENDS WITH '0-01-01' THEN 1 ELSE 0 END\n  END] AS opens\nWITH group, relations, [i IN range(0, size(steps) - 1) | {\n  word: steps[i][CASE WHEN $certain THEN 2 ELSE 1 END],\n  first: CASE WHEN at[i] < 0 THEN 0 ELSE at[i] END,\n  last: CASE WHEN i = size(steps) - 1 OR at[i + 1] - opens[i + 1] >= $stretches THEN $stretches - 1 ELSE at[i + 1] - opens[i + 1] END,\n  lastClosed: CASE WHEN i = size(steps) - 1 OR at[i + 1] > $stretches THEN $stretches - 1 ELSE at[i + 1] - 1 END\n}] AS runs\nWITH group, relations, runs, [run IN runs WHERE run.word IN $countedIn AND run.first <= run.last] AS counted\n// Of a stretch in which one ends and the next begins, the one before has already told.\nWITH group, relations, runs, [i IN range(0, size(counted) - 1) | {\n  first: CASE WHEN i > 0 AND counted[i - 1].last >= counted[i].first THEN counted[i - 1].last + 1 ELSE counted[i].first END,\n  last: counted[i].last\n}] AS spans\nUNWIND spans AS span\nUNWIND CASE\n  WHEN $groupBy = 'STATUS' THEN [run IN runs | {key: replace(run.word, 'PROJECTED_', ''), first: run.first, last: run.lastClosed}]\n  ELSE [{key: group, first: 0, last: $stretches - 1}]\nEND AS keyed\nWITH keyed.key AS key, relations,\n  CASE WHEN span.first > keyed.first THEN span.first ELSE keyed.first END AS first,\n  CASE WHEN span.last < keyed.last THEN span.last ELSE keyed.last END AS last\nWHERE first <= last\nUNWIND [[first, relations], [last + 1, -relations]] AS change\nWITH key, change[0] AS stretch, sum(change[1]) AS change\nRETURN key AS key, stretch AS stretch, change AS change\nORDER BY key, stretch"
};

export type RelationBucketsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationBucketsParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationBucketsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly interval: string; readonly origin: number; readonly stretches: number; readonly groupBy: string; readonly countedIn: readonly (string)[] };
export type RelationBucketsRow = { readonly key: string; readonly stretch: number; readonly change: number };
export const relationBuckets: CypherQuery<RelationBucketsParams, RelationBucketsRow> = {
  "name": "tables/relation-buckets",
  "mode": "read",
  "rows": "many",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "interval": "STRING NOT NULL",
    "origin": "INTEGER NOT NULL",
    "stretches": "INTEGER NOT NULL",
    "groupBy": "STRING NOT NULL",
    "countedIn": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "key": "STRING NOT NULL",
    "stretch": "INTEGER NOT NULL",
    "change": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING SCAN relation:Relation\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH\n  CASE $groupBy\n    WHEN 'TYPE' THEN relation.type\n    WHEN 'SIGN' THEN toString(relation.sign)\n    // The ends of a symmetric type come in the order of their ids, which tells nothing.\n    WHEN 'KIND' THEN CASE\n      WHEN relation.symmetric AND relation.objectKind < relation.subjectKind THEN relation.objectKind + ' ' + relation.subjectKind\n      ELSE relation.subjectKind + ' ' + relation.objectKind\n    END\n    ELSE ''\n  END AS group,\n  relation.steps AS texts,\n  count(relation) AS relations\nWITH group, relations, [text IN texts | split(text, ' ')] AS steps\nWITH group, relations, steps,\n  // In which stretch each step falls; the first has no day, it holds from before all stretches.\n  [step IN steps | CASE\n    WHEN step[0] = '' THEN -1\n    WHEN $interval = 'DAY' THEN duration.inDays(date('1970-01-01'), date(step[0])).days - $origin\n    WHEN $interval = 'MONTH' THEN toInteger(left(step[0], 4)) * 12 + toInteger(substring(step[0], 5, 2)) - 1 - $origin\n    WHEN $interval = 'YEAR' THEN toInteger(left(step[0], 4)) - $origin\n    ELSE toInteger(left(step[0], 3)) - $origin\n  END] AS at,\n  // A step on the first day of a stretch leaves nothing of it to the step before.\n  [step IN steps | CASE $interval\n    WHEN 'DAY' THEN 1\n    WHEN 'MONTH' THEN CASE WHEN step[0] ENDS WITH '-01' THEN 1 ELSE 0 END\n    WHEN 'YEAR' THEN CASE WHEN step[0] ENDS WITH '-01-01' THEN 1 ELSE 0 END\n    ELSE CASE WHEN step[0] ENDS WITH '0-01-01' THEN 1 ELSE 0 END\n  END] AS opens\nWITH group, relations, [i IN range(0, size(steps) - 1) | {\n  word: steps[i][CASE WHEN $certain THEN 2 ELSE 1 END],\n  first: CASE WHEN at[i] < 0 THEN 0 ELSE at[i] END,\n  last: CASE WHEN i = size(steps) - 1 OR at[i + 1] - opens[i + 1] >= $stretches THEN $stretches - 1 ELSE at[i + 1] - opens[i + 1] END,\n  lastClosed: CASE WHEN i = size(steps) - 1 OR at[i + 1] > $stretches THEN $stretches - 1 ELSE at[i + 1] - 1 END\n}] AS runs\nWITH group, relations, runs, [run IN runs WHERE run.word IN $countedIn AND run.first <= run.last] AS counted\n// Of a stretch in which one ends and the next begins, the one before has already told.\nWITH group, relations, runs, [i IN range(0, size(counted) - 1) | {\n  first: CASE WHEN i > 0 AND counted[i - 1].last >= counted[i].first THEN counted[i - 1].last + 1 ELSE counted[i].first END,\n  last: counted[i].last\n}] AS spans\nUNWIND spans AS span\nUNWIND CASE\n  WHEN $groupBy = 'STATUS' THEN [run IN runs | {key: replace(run.word, 'PROJECTED_', ''), first: run.first, last: run.lastClosed}]\n  ELSE [{key: group, first: 0, last: $stretches - 1}]\nEND AS keyed\nWITH keyed.key AS key, relations,\n  CASE WHEN span.first > keyed.first THEN span.first ELSE keyed.first END AS first,\n  CASE WHEN span.last < keyed.last THEN span.last ELSE keyed.last END AS last\nWHERE first <= last\nUNWIND [[first, relations], [last + 1, -relations]] AS change\nWITH key, change[0] AS stretch, sum(change[1]) AS change\nRETURN key AS key, stretch AS stretch, change AS change\nORDER BY key, stretch"
};

export type RelationRowsAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationRowsAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationRowsAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationRowsAtEndsRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly sources: number; readonly subject: string; readonly subjectKind: string; readonly object: string; readonly objectKind: string; readonly word: string; readonly listKey: string };
export const relationRowsAtEnds: CypherQuery<RelationRowsAtEndsParams, RelationRowsAtEndsRow> = {
  "name": "tables/relation-rows-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "sources": "INTEGER NOT NULL",
    "subject": "STRING NOT NULL",
    "subjectKind": "STRING NOT NULL",
    "object": "STRING NOT NULL",
    "objectKind": "STRING NOT NULL",
    "word": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, newestKey)\n  WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.subjectId DESC, relation.newestKey DESC\n  LIMIT $first\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, newestKey)\n  WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey < $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN relation.reportedCertain\n        ELSE relation.reportedPossible\n      END\n      IN $standingIn\n      AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n      AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n      AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n      AND ($minSources IS NULL OR relation.sources >= $minSources)\n      AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n      AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n      AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n        (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n        AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n        AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n        AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n        AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n        AND (condition.standingIn IS NULL OR\n          CASE\n            WHEN $validAt IS NOT NULL\n              THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n            WHEN $certain THEN relation.reportedCertain\n            ELSE relation.reportedPossible\n          END\n          IN condition.standingIn)\n        AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n        AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n      )))\n  RETURN relation\n  ORDER BY relation.objectId DESC, relation.newestKey DESC\n  LIMIT $first\n}\nWITH DISTINCT relation\nORDER BY relation.newestKey DESC\nLIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  relation.sources AS sources,\n  subject.name AS subject,\n  subject.kind AS subjectKind,\n  object.name AS object,\n  object.kind AS objectKind,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS word,\n  relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type RelationRowsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type RelationRowsParams = { readonly after: string; readonly first: number; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (RelationRowsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean };
export type RelationRowsRow = { readonly id: string; readonly type: string; readonly subjectId: string; readonly objectId: string; readonly spell: string | null; readonly role: string | null; readonly sign: number; readonly validFrom: string | null; readonly validFromInferred: boolean; readonly validUntil: string | null; readonly validUntilInferred: boolean; readonly affirms: number; readonly denies: number; readonly qualifies: number; readonly desires: number; readonly knownFrom: string; readonly knownUntil: string | null; readonly sources: number; readonly subject: string; readonly subjectKind: string; readonly object: string; readonly objectKind: string; readonly word: string; readonly listKey: string };
export const relationRows: CypherQuery<RelationRowsParams, RelationRowsRow> = {
  "name": "tables/relation-rows",
  "mode": "read",
  "rows": "many",
  "params": {
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "type": "STRING NOT NULL",
    "subjectId": "STRING NOT NULL",
    "objectId": "STRING NOT NULL",
    "spell": "STRING",
    "role": "STRING",
    "sign": "INTEGER NOT NULL",
    "validFrom": "STRING",
    "validFromInferred": "BOOLEAN NOT NULL",
    "validUntil": "STRING",
    "validUntilInferred": "BOOLEAN NOT NULL",
    "affirms": "INTEGER NOT NULL",
    "denies": "INTEGER NOT NULL",
    "qualifies": "INTEGER NOT NULL",
    "desires": "INTEGER NOT NULL",
    "knownFrom": "STRING NOT NULL",
    "knownUntil": "STRING",
    "sources": "INTEGER NOT NULL",
    "subject": "STRING NOT NULL",
    "subjectKind": "STRING NOT NULL",
    "object": "STRING NOT NULL",
    "objectKind": "STRING NOT NULL",
    "word": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "MATCH (relation:Relation)\nUSING INDEX SEEK relation:Relation(newestKey)\nWHERE relation.newestKey < $after\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH relation ORDER BY relation.newestKey DESC LIMIT $first\nMATCH (subject:Actor {id: relation.subjectId})\nMATCH (object:Actor {id: relation.objectId})\nRETURN\n  relation.id AS id,\n  relation.type AS type,\n  relation.subjectId AS subjectId,\n  relation.objectId AS objectId,\n  relation.spell AS spell,\n  relation.role AS role,\n  relation.sign AS sign,\n  relation.validFrom AS validFrom,\n  relation.validFromInferred AS validFromInferred,\n  relation.validUntil AS validUntil,\n  relation.validUntilInferred AS validUntilInferred,\n  relation.affirms AS affirms,\n  relation.denies AS denies,\n  relation.qualifies AS qualifies,\n  relation.desires AS desires,\n  relation.knownFrom AS knownFrom,\n  relation.knownUntil AS knownUntil,\n  relation.sources AS sources,\n  subject.name AS subject,\n  subject.kind AS subjectKind,\n  object.name AS object,\n  object.kind AS objectKind,\n  CASE\n    WHEN $validAt IS NOT NULL\n      THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n    WHEN $certain THEN relation.reportedCertain\n    ELSE relation.reportedPossible\n  END\n  AS word,\n  relation.newestKey AS listKey\nORDER BY listKey DESC"
};

export type TopActorsAtEndsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type TopActorsAtEndsParams = { readonly ids: readonly (string)[]; readonly asSubject: boolean; readonly asObject: boolean; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (TopActorsAtEndsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly weighted: boolean; readonly first: number };
export type TopActorsAtEndsRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number };
export const topActorsAtEnds: CypherQuery<TopActorsAtEndsParams, TopActorsAtEndsRow> = {
  "name": "tables/top-actors-at-ends",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "asSubject": "BOOLEAN NOT NULL",
    "asObject": "BOOLEAN NOT NULL",
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "weighted": "BOOLEAN NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  MATCH (cited:Source)-[:COPY_OF*0..8]->(original:Source)\n  WHERE cited.id IN coalesce($source, []) AND NOT (original)-[:COPY_OF]->(:Source)\n  WITH original, collect(cited.id) AS copies\n  RETURN collect(copies) AS independent\n}\nCALL () {\n  UNWIND $ids AS actorId\n  CALL (actorId) {\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(subjectId, newestKey)\n    WHERE relation.subjectId = CASE WHEN $asSubject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n    UNION\n    MATCH (relation:Relation)\n    USING INDEX SEEK relation:Relation(objectId, newestKey)\n    WHERE relation.objectId = CASE WHEN $asObject THEN actorId END AND relation.newestKey > ''\n      AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n        AND\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN $standingIn\n        AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n        AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n        AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n        AND ($minSources IS NULL OR relation.sources >= $minSources)\n        AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n        AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n        AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n          (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n          AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n          AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n          AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n          AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n          AND (condition.standingIn IS NULL OR\n            CASE\n              WHEN $validAt IS NOT NULL\n                THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n              WHEN $certain THEN relation.reportedCertain\n              ELSE relation.reportedPossible\n            END\n            IN condition.standingIn)\n          AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n          AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n        )))\n    RETURN relation\n  }\n  RETURN DISTINCT relation\n}\nWITH relation, CASE\n  WHEN NOT $weighted THEN 1\n  WHEN $source IS NULL THEN relation.sources\n  ELSE size([copies IN independent WHERE any(cited IN copies WHERE cited IN relation.sourceIds)])\nEND AS weight\nUNWIND [relation.subjectId, relation.objectId] AS actorId\nWITH actorId, sum(weight) AS value\nORDER BY value DESC, actorId\nLIMIT $first\nMATCH (actor:Actor {id: actorId})\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value\nORDER BY value DESC, actorId"
};

export type TopActorsCondition = { readonly negated: boolean; readonly typeIn: readonly (string)[] | null; readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly kindIn: readonly (string)[] | null; readonly signIn: readonly (number)[] | null; readonly standingIn: readonly (string)[] | null; readonly overlapsFrom: string | null; readonly overlapsUntil: string | null };
export type TopActorsParams = { readonly subjectIn: readonly (string)[] | null; readonly objectIn: readonly (string)[] | null; readonly withActor: readonly (string)[] | null; readonly minSources: number | null; readonly claimedBy: readonly (string)[] | null; readonly source: readonly (string)[] | null; readonly groups: readonly (readonly (TopActorsCondition)[])[]; readonly standingIn: readonly (string)[]; readonly knownAt: string; readonly validAt: string | null; readonly certain: boolean; readonly weighted: boolean; readonly first: number };
export type TopActorsRow = { readonly actorId: string; readonly actorKind: string; readonly actorNamed: boolean; readonly actorName: string; readonly actorDescribedAs: string | null; readonly actorExistence: string | null; readonly actorExistenceInferred: boolean; readonly actorFormerIds: readonly (string)[]; readonly value: number };
export const topActors: CypherQuery<TopActorsParams, TopActorsRow> = {
  "name": "tables/top-actors",
  "mode": "read",
  "rows": "many",
  "params": {
    "subjectIn": "LIST<STRING NOT NULL>",
    "objectIn": "LIST<STRING NOT NULL>",
    "withActor": "LIST<STRING NOT NULL>",
    "minSources": "INTEGER",
    "claimedBy": "LIST<STRING NOT NULL>",
    "source": "LIST<STRING NOT NULL>",
    "groups": "LIST<LIST<Condition NOT NULL> NOT NULL> NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "knownAt": "STRING NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL",
    "weighted": "BOOLEAN NOT NULL",
    "first": "INTEGER NOT NULL"
  },
  "columns": {
    "actorId": "STRING NOT NULL",
    "actorKind": "STRING NOT NULL",
    "actorNamed": "BOOLEAN NOT NULL",
    "actorName": "STRING NOT NULL",
    "actorDescribedAs": "STRING",
    "actorExistence": "STRING",
    "actorExistenceInferred": "BOOLEAN NOT NULL",
    "actorFormerIds": "LIST<STRING NOT NULL> NOT NULL",
    "value": "INTEGER NOT NULL"
  },
  "records": {
    "Condition": {
      "negated": "BOOLEAN NOT NULL",
      "typeIn": "LIST<STRING NOT NULL>",
      "subjectIn": "LIST<STRING NOT NULL>",
      "objectIn": "LIST<STRING NOT NULL>",
      "kindIn": "LIST<STRING NOT NULL>",
      "signIn": "LIST<INTEGER NOT NULL>",
      "standingIn": "LIST<STRING NOT NULL>",
      "overlapsFrom": "STRING",
      "overlapsUntil": "STRING"
    }
  },
  "text": "CALL () {\n  MATCH (cited:Source)-[:COPY_OF*0..8]->(original:Source)\n  WHERE cited.id IN coalesce($source, []) AND NOT (original)-[:COPY_OF]->(:Source)\n  WITH original, collect(cited.id) AS copies\n  RETURN collect(copies) AS independent\n}\nMATCH (relation:Relation)\nUSING SCAN relation:Relation\nWHERE true\n  AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    IN $standingIn\n    AND ($subjectIn IS NULL OR relation.subjectId IN $subjectIn)\n    AND ($objectIn IS NULL OR relation.objectId IN $objectIn)\n    AND ($withActor IS NULL OR relation.subjectId IN $withActor OR relation.objectId IN $withActor)\n    AND ($minSources IS NULL OR relation.sources >= $minSources)\n    AND ($claimedBy IS NULL OR any(asserter IN relation.asserterIds WHERE asserter IN $claimedBy))\n    AND ($source IS NULL OR any(cited IN relation.sourceIds WHERE cited IN $source))\n    AND all(group IN $groups WHERE any(condition IN group WHERE condition.negated <> (\n      (condition.typeIn IS NULL OR relation.type IN condition.typeIn)\n      AND (condition.subjectIn IS NULL OR relation.subjectId IN condition.subjectIn)\n      AND (condition.objectIn IS NULL OR relation.objectId IN condition.objectIn)\n      AND (condition.kindIn IS NULL OR any(kind IN [relation.subjectKind,relation.objectKind] WHERE kind IN condition.kindIn))\n      AND (condition.signIn IS NULL OR relation.sign IN condition.signIn)\n      AND (condition.standingIn IS NULL OR\n        CASE\n          WHEN $validAt IS NOT NULL\n            THEN split([step IN relation.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n          WHEN $certain THEN relation.reportedCertain\n          ELSE relation.reportedPossible\n        END\n        IN condition.standingIn)\n      AND (condition.overlapsFrom IS NULL OR relation.untilLatest IS NULL OR relation.untilLatest >= condition.overlapsFrom)\n      AND (condition.overlapsUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= condition.overlapsUntil)\n    )))\nWITH relation, CASE\n  WHEN NOT $weighted THEN 1\n  WHEN $source IS NULL THEN relation.sources\n  ELSE size([copies IN independent WHERE any(cited IN copies WHERE cited IN relation.sourceIds)])\nEND AS weight\nUNWIND [relation.subjectId, relation.objectId] AS actorId\nWITH actorId, sum(weight) AS value\nORDER BY value DESC, actorId\nLIMIT $first\nMATCH (actor:Actor {id: actorId})\nRETURN\n  actor.id AS actorId,\n  actor.kind AS actorKind,\n  actor.named AS actorNamed,\n  actor.name AS actorName,\n  actor.describedAs AS actorDescribedAs,\n  actor.existence AS actorExistence,\n  actor.existenceInferred AS actorExistenceInferred,\n  coalesce(actor.formerIds, []) AS actorFormerIds,\n  value AS value\nORDER BY value DESC, actorId"
};

export type CountTimelineParams = { readonly ids: readonly (string)[]; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly knownAt: string; readonly standingIn: readonly (string)[]; readonly validAt: string | null; readonly certain: boolean };
export type CountTimelineRow = { readonly total: number; readonly undatedEvents: number };
export const countTimeline: CypherQuery<CountTimelineParams, CountTimelineRow> = {
  "name": "timeline/count-timeline",
  "mode": "read",
  "rows": "one",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "knownAt": "STRING NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "total": "INTEGER NOT NULL",
    "undatedEvents": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (part:Participation)\n  USING INDEX SEEK part:Participation(actorId, newestKey)\n  WHERE part.actorId = actorId AND part.newestKey > '' AND part.claims > 0\n    AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n  MATCH (:Proposition {id: part.eventId})-[:WAS*0..1]->(event:Event)\n  WHERE true\n    AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN event.reportedCertain\n        ELSE event.reportedPossible\n      END\n      IN $standingIn\n    AND (event.occurredEarliest IS NULL OR (\n      ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n      AND ($duringUntil IS NULL OR event.occurredEarliest <= $duringUntil)\n    ))\n  RETURN part.newestKey AS listKey, event.occurredEarliest IS NOT NULL AS isDated\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, oldestKey)\n  WHERE relation.subjectId = actorId AND relation.oldestKey > '' AND relation.oldestKey < '~'\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)\n  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  RETURN relation.oldestKey AS listKey, true AS isDated\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, oldestKey)\n  WHERE relation.objectId = actorId AND relation.oldestKey > '' AND relation.oldestKey < '~'\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)\n  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  RETURN relation.oldestKey AS listKey, true AS isDated\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, untilEarliest)\n  WHERE relation.subjectId = actorId AND relation.untilEarliest > ''\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)\n  WITH relation, left(relation.untilEarliest, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  RETURN relation.untilEarliest + ' ' + relation.id + ' end' AS listKey, true AS isDated\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, untilEarliest)\n  WHERE relation.objectId = actorId AND relation.untilEarliest > ''\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)\n  WITH relation, left(relation.untilEarliest, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  RETURN relation.untilEarliest + ' ' + relation.id + ' end' AS listKey, true AS isDated\n}\nWITH DISTINCT listKey, isDated\nRETURN count(CASE WHEN isDated THEN 1 END) AS total, count(CASE WHEN NOT isDated THEN 1 END) AS undatedEvents"
};

export type TimelinePageParams = { readonly ids: readonly (string)[]; readonly duringFrom: string | null; readonly duringUntil: string | null; readonly after: string; readonly first: number; readonly knownAt: string; readonly standingIn: readonly (string)[]; readonly validAt: string | null; readonly certain: boolean };
export type TimelinePageRow = { readonly what: string; readonly id: string; readonly at: string; readonly atInferred: boolean; readonly word: string; readonly listKey: string };
export const timelinePage: CypherQuery<TimelinePageParams, TimelinePageRow> = {
  "name": "timeline/timeline-page",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL",
    "duringFrom": "STRING",
    "duringUntil": "STRING",
    "after": "STRING NOT NULL",
    "first": "INTEGER NOT NULL",
    "knownAt": "STRING NOT NULL",
    "standingIn": "LIST<STRING NOT NULL> NOT NULL",
    "validAt": "STRING",
    "certain": "BOOLEAN NOT NULL"
  },
  "columns": {
    "what": "STRING NOT NULL",
    "id": "STRING NOT NULL",
    "at": "STRING NOT NULL",
    "atInferred": "BOOLEAN NOT NULL",
    "word": "STRING NOT NULL",
    "listKey": "STRING NOT NULL"
  },
  "records": {},
  "text": "UNWIND $ids AS actorId\nCALL (actorId) {\n  MATCH (part:Participation)\n  USING INDEX SEEK part:Participation(actorId, newestKey)\n  WHERE part.actorId = actorId AND part.newestKey > $after AND part.claims > 0\n    AND part.knownFrom <= $knownAt AND coalesce(part.knownUntil > $knownAt, true)\n  MATCH (:Proposition {id: part.eventId})-[:WAS*0..1]->(event:Event)\n  WHERE event.occurredEarliest IS NOT NULL\n    AND event.knownFrom <= $knownAt AND coalesce(event.knownUntil > $knownAt, true)\n      AND\n      CASE\n        WHEN $validAt IS NOT NULL\n          THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n        WHEN $certain THEN event.reportedCertain\n        ELSE event.reportedPossible\n      END\n      IN $standingIn\n    AND ($duringFrom IS NULL OR event.occurredLatest IS NULL OR event.occurredLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR event.occurredEarliest <= $duringUntil)\n  WITH DISTINCT part.actorId AS ownerId, part.newestKey AS listKey, event ORDER BY ownerId, listKey LIMIT $first\n  RETURN 'EVENT' AS what, event.id AS id, listKey AS listKey, event.occurred AS at, event.occurredInferred AS atInferred,\n    CASE\n      WHEN $validAt IS NOT NULL\n        THEN split([step IN event.steps WHERE step <= $validAt + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN event.reportedCertain\n      ELSE event.reportedPossible\n    END\n    AS word\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, oldestKey)\n  WHERE relation.subjectId = actorId AND relation.oldestKey > $after AND relation.oldestKey < '~'\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)\n  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  WITH relation, word ORDER BY relation.subjectId, relation.oldestKey LIMIT $first\n  RETURN 'BEGINNING' AS what, relation.id AS id, relation.oldestKey AS listKey, relation.validFrom AS at,\n    relation.validFromInferred AS atInferred, word AS word\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, oldestKey)\n  WHERE relation.objectId = actorId AND relation.oldestKey > $after AND relation.oldestKey < '~'\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.fromLatest IS NULL OR relation.fromLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.fromEarliest IS NULL OR relation.fromEarliest <= $duringUntil)\n  WITH relation, left(CASE WHEN $certain THEN relation.fromLatest ELSE relation.fromEarliest END, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  WITH relation, word ORDER BY relation.objectId, relation.oldestKey LIMIT $first\n  RETURN 'BEGINNING' AS what, relation.id AS id, relation.oldestKey AS listKey, relation.validFrom AS at,\n    relation.validFromInferred AS atInferred, word AS word\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(subjectId, untilEarliest)\n  WHERE relation.subjectId = actorId AND relation.untilEarliest >= left($after, 20)\n    AND relation.untilEarliest + ' ' + relation.id + ' end' > $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)\n  WITH relation, left(relation.untilEarliest, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  WITH relation, word, relation.untilEarliest + ' ' + relation.id + ' end' AS listKey\n  ORDER BY relation.subjectId, relation.untilEarliest, listKey LIMIT $first\n  RETURN 'END' AS what, relation.id AS id, listKey AS listKey, relation.validUntil AS at,\n    relation.validUntilInferred AS atInferred, word AS word\n  UNION\n  MATCH (relation:Relation)\n  USING INDEX SEEK relation:Relation(objectId, untilEarliest)\n  WHERE relation.objectId = actorId AND relation.untilEarliest >= left($after, 20)\n    AND relation.untilEarliest + ' ' + relation.id + ' end' > $after\n    AND relation.knownFrom <= $knownAt AND coalesce(relation.knownUntil > $knownAt, true)\n    AND ($duringFrom IS NULL OR relation.untilLatest >= $duringFrom)\n    AND ($duringUntil IS NULL OR relation.untilEarliest <= $duringUntil)\n  WITH relation, left(relation.untilEarliest, 10) AS day\n  WITH relation,\n    CASE\n      WHEN day IS NOT NULL\n        THEN split([step IN relation.steps WHERE step <= day + '~'][-1], ' ')[CASE WHEN $certain THEN 2 ELSE 1 END]\n      WHEN $certain THEN relation.reportedCertain\n      ELSE relation.reportedPossible\n    END\n    AS word\n  WHERE word IN $standingIn\n  WITH relation, word, relation.untilEarliest + ' ' + relation.id + ' end' AS listKey\n  ORDER BY relation.objectId, relation.untilEarliest, listKey LIMIT $first\n  RETURN 'END' AS what, relation.id AS id, listKey AS listKey, relation.validUntil AS at,\n    relation.validUntilInferred AS atInferred, word AS word\n}\nWITH DISTINCT what, id, listKey, at, atInferred, word ORDER BY listKey LIMIT $first\nRETURN what AS what, id AS id, at AS at, atInferred AS atInferred, word AS word, listKey AS listKey\nORDER BY listKey"
};

export type ChangeToPlanParams = Record<never, never>;
export type ChangeToPlanRow = Record<never, never>;
export const changeToPlan: CypherQuery<ChangeToPlanParams, ChangeToPlanRow> = {
  "name": "writing/change-to-plan",
  "mode": "write",
  "rows": "many",
  "params": {},
  "columns": {},
  "records": {},
  "text": "CREATE ()"
};

export type CommitWriteParams = { readonly committedAt: string; readonly relations: number; readonly events: number; readonly claims: number; readonly horizonFrom: string | null; readonly horizonUntil: string | null };
export type CommitWriteRow = { readonly version: number };
export const commitWrite: CypherQuery<CommitWriteParams, CommitWriteRow> = {
  "name": "writing/commit-write",
  "mode": "write",
  "rows": "one",
  "params": {
    "committedAt": "STRING NOT NULL",
    "relations": "INTEGER NOT NULL",
    "events": "INTEGER NOT NULL",
    "claims": "INTEGER NOT NULL",
    "horizonFrom": "STRING",
    "horizonUntil": "STRING"
  },
  "columns": {
    "version": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MERGE (dataset:Dataset {id: 'dataset'})\nSET dataset.version = dataset.version + 1,\n  dataset.committedAt = $committedAt,\n  dataset.relations = dataset.relations + $relations,\n  dataset.events = dataset.events + $events,\n  dataset.claims = dataset.claims + $claims,\n  dataset.horizonFrom = CASE WHEN dataset.horizonFrom <= $horizonFrom THEN dataset.horizonFrom ELSE coalesce($horizonFrom, dataset.horizonFrom) END,\n  dataset.horizonUntil = CASE WHEN dataset.horizonUntil >= $horizonUntil THEN dataset.horizonUntil ELSE coalesce($horizonUntil, dataset.horizonUntil) END\nRETURN dataset.version AS version"
};

export type CountShownParams = { readonly ids: readonly (string)[] };
export type CountShownRow = { readonly relations: number; readonly events: number };
export const countShown: CypherQuery<CountShownParams, CountShownRow> = {
  "name": "writing/count-shown",
  "mode": "read",
  "rows": "one",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "relations": "INTEGER NOT NULL",
    "events": "INTEGER NOT NULL"
  },
  "records": {},
  "text": "MATCH (proposition:Proposition)\nWHERE proposition.id IN $ids AND proposition.claims > 0\nRETURN\n  count(CASE WHEN proposition:Relation THEN 1 END) AS relations,\n  count(CASE WHEN proposition:Event THEN 1 END) AS events"
};

export type KeepWriteParams = { readonly key: string; readonly digest: string; readonly claimId: string; readonly writtenAt: string };
export type KeepWriteRow = Record<never, never>;
export const keepWrite: CypherQuery<KeepWriteParams, KeepWriteRow> = {
  "name": "writing/keep-write",
  "mode": "write",
  "rows": "many",
  "params": {
    "key": "STRING NOT NULL",
    "digest": "STRING NOT NULL",
    "claimId": "STRING NOT NULL",
    "writtenAt": "STRING NOT NULL"
  },
  "columns": {},
  "records": {},
  "text": "CREATE (:Write {key: $key, digest: $digest, claimId: $claimId, writtenAt: $writtenAt})"
};

export type PropositionsByIdsParams = { readonly ids: readonly (string)[] };
export type PropositionsByIdsRow = { readonly id: string; readonly role: string | null };
export const propositionsByIds: CypherQuery<PropositionsByIdsParams, PropositionsByIdsRow> = {
  "name": "writing/propositions-by-ids",
  "mode": "read",
  "rows": "many",
  "params": {
    "ids": "LIST<STRING NOT NULL> NOT NULL"
  },
  "columns": {
    "id": "STRING NOT NULL",
    "role": "STRING"
  },
  "records": {},
  "text": "UNWIND $ids AS askedId\nMATCH (proposition:Proposition {id: askedId})\nRETURN proposition.id AS id, proposition.role AS role"
};

export type StandingClaimParams = { readonly digestId: string };
export type StandingClaimRow = { readonly claimId: string };
export const standingClaim: CypherQuery<StandingClaimParams, StandingClaimRow> = {
  "name": "writing/standing-claim",
  "mode": "read",
  "rows": "many",
  "params": {
    "digestId": "STRING NOT NULL"
  },
  "columns": {
    "claimId": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (:Claim {id: $digestId})-[:MADE_AGAIN*0..1000]->(claim:Claim)\nWHERE claim.retractedAt IS NULL\nRETURN claim.id AS claimId"
};

export type WithdrawClaimParams = { readonly id: string; readonly retractedAt: string; readonly because: string | null; readonly supersededById: string | null };
export type WithdrawClaimRow = { readonly aboutId: string };
export const withdrawClaim: CypherQuery<WithdrawClaimParams, WithdrawClaimRow> = {
  "name": "writing/withdraw-claim",
  "mode": "write",
  "rows": "zeroOrOne",
  "params": {
    "id": "STRING NOT NULL",
    "retractedAt": "STRING NOT NULL",
    "because": "STRING",
    "supersededById": "STRING"
  },
  "columns": {
    "aboutId": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (claim:Claim {id: $id})\nSET claim:Retracted,\n  claim.retractedAt = $retractedAt,\n  claim.retractedBecause = $because,\n  claim.supersededById = $supersededById\nRETURN claim.aboutId AS aboutId"
};

export type WriteByKeyParams = { readonly key: string };
export type WriteByKeyRow = { readonly digest: string; readonly claimId: string };
export const writeByKey: CypherQuery<WriteByKeyParams, WriteByKeyRow> = {
  "name": "writing/write-by-key",
  "mode": "read",
  "rows": "zeroOrOne",
  "params": {
    "key": "STRING NOT NULL"
  },
  "columns": {
    "digest": "STRING NOT NULL",
    "claimId": "STRING NOT NULL"
  },
  "records": {},
  "text": "MATCH (write:Write {key: $key})\nRETURN write.digest AS digest, write.claimId AS claimId"
};

/** Constraints and indexes, in the order in which they are applied. */
export const schemaStatements = [
  {
    "name": "schema/010-actor-id",
    "text": "CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (actor:Actor) REQUIRE actor.id IS UNIQUE"
  },
  {
    "name": "schema/011-former-actor-id",
    "text": "CREATE CONSTRAINT former_actor_id IF NOT EXISTS FOR (former:FormerId) REQUIRE former.id IS UNIQUE"
  },
  {
    "name": "schema/012-external-id",
    "text": "CREATE CONSTRAINT external_id IF NOT EXISTS FOR (externalId:ExternalId) REQUIRE externalId.key IS UNIQUE"
  },
  {
    "name": "schema/020-source-id",
    "text": "CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE"
  },
  {
    "name": "schema/030-proposition-id",
    "text": "CREATE CONSTRAINT proposition_id IF NOT EXISTS FOR (proposition:Proposition) REQUIRE proposition.id IS UNIQUE"
  },
  {
    "name": "schema/040-claim-id",
    "text": "CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE"
  },
  {
    "name": "schema/050-dataset-id",
    "text": "CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (dataset:Dataset) REQUIRE dataset.id IS UNIQUE"
  },
  {
    "name": "schema/060-write-key",
    "text": "CREATE CONSTRAINT write_key IF NOT EXISTS FOR (write:Write) REQUIRE write.key IS UNIQUE"
  },
  {
    "name": "schema/061-import-batch",
    "text": "CREATE CONSTRAINT import_batch IF NOT EXISTS FOR (batch:ImportBatch) REQUIRE batch.key IS UNIQUE"
  },
  {
    "name": "schema/110-actor-list",
    "text": "CREATE INDEX actor_list IF NOT EXISTS FOR (actor:Actor) ON (actor.nameKey)"
  },
  {
    "name": "schema/112-alias-names",
    "text": "CREATE FULLTEXT INDEX alias_names IF NOT EXISTS FOR (alias:Alias) ON EACH [alias.folded, alias.sounds] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  },
  {
    "name": "schema/113-alias-folded",
    "text": "CREATE INDEX alias_folded IF NOT EXISTS FOR (alias:Alias) ON (alias.folded)"
  },
  {
    "name": "schema/120-relation-subject-newest",
    "text": "CREATE INDEX relation_subject_newest IF NOT EXISTS FOR (relation:Relation) ON (relation.subjectId, relation.newestKey)"
  },
  {
    "name": "schema/121-relation-subject-oldest",
    "text": "CREATE INDEX relation_subject_oldest IF NOT EXISTS FOR (relation:Relation) ON (relation.subjectId, relation.oldestKey)"
  },
  {
    "name": "schema/122-relation-subject-recorded",
    "text": "CREATE INDEX relation_subject_recorded IF NOT EXISTS FOR (relation:Relation) ON (relation.subjectId, relation.recordedKey)"
  },
  {
    "name": "schema/123-relation-subject-end",
    "text": "CREATE INDEX relation_subject_end IF NOT EXISTS FOR (relation:Relation) ON (relation.subjectId, relation.untilEarliest)"
  },
  {
    "name": "schema/130-relation-object-newest",
    "text": "CREATE INDEX relation_object_newest IF NOT EXISTS FOR (relation:Relation) ON (relation.objectId, relation.newestKey)"
  },
  {
    "name": "schema/131-relation-object-oldest",
    "text": "CREATE INDEX relation_object_oldest IF NOT EXISTS FOR (relation:Relation) ON (relation.objectId, relation.oldestKey)"
  },
  {
    "name": "schema/132-relation-object-recorded",
    "text": "CREATE INDEX relation_object_recorded IF NOT EXISTS FOR (relation:Relation) ON (relation.objectId, relation.recordedKey)"
  },
  {
    "name": "schema/133-relation-object-end",
    "text": "CREATE INDEX relation_object_end IF NOT EXISTS FOR (relation:Relation) ON (relation.objectId, relation.untilEarliest)"
  },
  {
    "name": "schema/140-relation-newest",
    "text": "CREATE INDEX relation_newest IF NOT EXISTS FOR (relation:Relation) ON (relation.newestKey)"
  },
  {
    "name": "schema/141-relation-oldest",
    "text": "CREATE INDEX relation_oldest IF NOT EXISTS FOR (relation:Relation) ON (relation.oldestKey)"
  },
  {
    "name": "schema/142-relation-recorded",
    "text": "CREATE INDEX relation_recorded IF NOT EXISTS FOR (relation:Relation) ON (relation.recordedKey)"
  },
  {
    "name": "schema/143-disputed-newest",
    "text": "CREATE INDEX disputed_newest IF NOT EXISTS FOR (relation:Disputed) ON (relation.newestKey)"
  },
  {
    "name": "schema/144-relation-known",
    "text": "CREATE INDEX relation_known IF NOT EXISTS FOR (relation:Relation) ON (relation.knownFrom)"
  },
  {
    "name": "schema/150-event-newest",
    "text": "CREATE INDEX event_newest IF NOT EXISTS FOR (event:Event) ON (event.newestKey)"
  },
  {
    "name": "schema/151-participation-actor",
    "text": "CREATE INDEX participation_actor IF NOT EXISTS FOR (participation:Participation) ON (participation.actorId, participation.newestKey)"
  },
  {
    "name": "schema/152-participation-event",
    "text": "CREATE INDEX participation_event IF NOT EXISTS FOR (participation:Participation) ON (participation.eventId, participation.roleKey)"
  },
  {
    "name": "schema/160-claim-newest",
    "text": "CREATE INDEX claim_newest IF NOT EXISTS FOR (claim:Claim) ON (claim.newestKey)"
  },
  {
    "name": "schema/161-claim-about",
    "text": "CREATE INDEX claim_about IF NOT EXISTS FOR (claim:Claim) ON (claim.aboutId, claim.newestKey)"
  },
  {
    "name": "schema/162-claim-asserter",
    "text": "CREATE INDEX claim_asserter IF NOT EXISTS FOR (claim:Claim) ON (claim.assertedById, claim.newestKey)"
  },
  {
    "name": "schema/170-quantity-newest",
    "text": "CREATE INDEX quantity_newest IF NOT EXISTS FOR (quantity:Quantity) ON (quantity.newestKey)"
  },
  {
    "name": "schema/171-quantity-of",
    "text": "CREATE INDEX quantity_of IF NOT EXISTS FOR (quantity:Quantity) ON (quantity.ofId, quantity.newestKey)"
  },
  {
    "name": "schema/180-source-list",
    "text": "CREATE INDEX source_list IF NOT EXISTS FOR (source:Source) ON (source.titleKey)"
  }
] as const;

/** Every query, for tests that walk all of them. */
export const allQueries = [actorsByExternalIds, actorsByIds, actorsPage, aliasesOfActors, countActors, externalIdsOfActors, articulationPoints, betweenness, bridges, closeness, components, degree, dropProjections, gdsVersion, keptGroups, leiden, pageRank, projectRelations, projectTies, similarActors, ties, countPairs, pairSignsAtEnds, pairSigns, relationsOfPairs, changesAtEnds, changesKnown, changesNewest, countChangesAtEnds, countChangesKnown, countChanges, citingClaims, claimedPropositions, claimsAbout, claimsAssertedBy, claimsByIds, claimsNewest, countClaimsAbout, countClaimsAssertedBy, countClaims, evidenceOfClaims, lastChange, lastCommit, readDataset, eventsOfDyad, relationsOfDyad, causesOfEvents, countCausesOfEvents, countEventsOfActors, countEventsOfRelations, countEvents, countParticipationsOfEvents, eventsByIds, eventsNewest, eventsOfActors, eventsOfRelations, participationsByIds, participationsOfEvents, exportEdgesAtEnds, exportEdges, exportNodesAtEnds, exportNodes, countIdentitiesOfActors, identitiesByIds, identitiesOfActors, actorsByNames, actorsByReferences, batchByKey, commitImport, countBatches, createClaims, createEvents, createIdentities, createParticipations, createQuantities, createRelations, joinAliases, joinExternalIds, joinFormerIds, keepBatch, knownClaims, knownEvents, knownPropositions, knownSources, originalsOfSources, sourceDigest, addAliases, addExternalIds, addFormerIds, citeSources, claimsOfPropositions, commitDataset, countNodes, countRelationships, keepClaimDays, keepFormerEdges, keepFormerStates, keepRelationBounds, keepStates, linkBasis, linkCauses, linkCopies, ownPeriods, recordClaims, removeNames, retractClaims, startCommit, storedDigest, unlistActors, unlistSources, upsertActors, upsertEvents, upsertIdentities, upsertParticipations, upsertQuantities, upsertRelations, upsertSources, countRelationsAt, relationsAmong, relationsOfFrontier, actorsWithFewerThen, relationsPassing, shortestPath, shortestPathsAfter, countQuantitiesOf, countQuantities, quantitiesByIds, quantitiesNewest, quantitiesOf, contestedRelations, countContestedRelations, countRelationsAtEnds, countRelationsOfActors, countRelations, relationsAtEndsNewest, relationsAtEndsOldest, relationsAtEndsRecorded, relationsByIds, relationsNewest, relationsOfActorsBrief, relationsOfActorsNewest, relationsOfActorsOldest, relationsOfActorsRecorded, relationsOldest, relationsRecorded, aliasCandidates, countSources, sourcesByIds, sourcesPage, standingsOfPropositions, relationBucketsAtEnds, relationBuckets, relationRowsAtEnds, relationRows, topActorsAtEnds, topActors, countTimeline, timelinePage, changeToPlan, commitWrite, countShown, keepWrite, propositionsByIds, standingClaim, withdrawClaim, writeByKey] as const;

