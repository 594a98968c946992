import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Actor as ActorModel, ActorConnection as ActorConnectionModel } from './actors/actor.js';
import type { Relation as RelationModel, RelationConnection as RelationConnectionModel } from './relations/relation.js';
import type { Claim as ClaimModel, ClaimConnection as ClaimConnectionModel } from './claims/claim.js';
import type { Standing as StandingModel, Side as SideModel } from './claims/standing.js';
import type { Evidence as EvidenceModel } from './claims/evidence.js';
import type { Event as EventModel, EventConnection as EventConnectionModel } from './events/event.js';
import type { Participation as ParticipationModel, ParticipationConnection as ParticipationConnectionModel } from './events/participation.js';
import type { Quantity as QuantityModel, QuantityConnection as QuantityConnectionModel } from './quantities/quantity.js';
import type { Identity as IdentityModel, IdentityConnection as IdentityConnectionModel } from './identities/identity.js';
import type { Source as SourceModel, SourceConnection as SourceConnectionModel } from './sources/source.js';
import type { Dataset as DatasetModel } from './dataset/dataset.js';
import type { Alias as AliasModel } from './actors/alias.js';
import type { SearchHit as SearchHitModel } from './search/search-hit.js';
import type { PathSearch as PathSearchModel } from './paths/path-search.js';
import type { Path as PathModel, Hop as HopModel } from './paths/path.js';
import type { NoPath as NoPathModel } from './paths/no-path.js';
import type { Subgraph as SubgraphModel, Cut as CutModel } from './neighborhood/subgraph.js';
import type { Balance as BalanceModel, TieInBalance as TieModel, TriadInBalance as TriadModel, FrustrationOf as FrustrationModel, CampOf as CampModel, TurningOf as TurningModel, TieConnection as TieConnectionModel, TriadConnection as TriadConnectionModel } from './balance/balance.js';
import type { TriadCensus as TriadCensusModel } from './balance/triad-census.js';
import type { RelationTypeModel } from './vocabulary/relation-types.js';
import type { RelationRow as RelationRowModel, RelationRowConnection as RelationRowConnectionModel } from './tables/relation-row.js';
import type { Score as ScoreModel } from './tables/score.js';
import type { Scores as ScoresModel } from './analytics/scores.js';
import type { Communities as CommunitiesModel, Components as ComponentsModel, ActorGroup as ActorGroupModel } from './analytics/actor-group.js';
import type { Bridges as BridgesModel } from './analytics/bridges.js';
import type { AnalyticsMethod as AnalyticsMethodModel } from './analytics-method.js';
import type { AsOf as ResolvedAsOfModel } from './standing/as-of.js';
import type { When as WhenModel } from './time/when.js';
import type { Change as ChangeModel, ChangeConnection as ChangeConnectionModel } from './changes/change.js';
import type { DyadSeries as DyadSeriesModel } from './dyads/dyad.js';
import type { TimelineItem as TimelineItemModel, TimelineConnection as TimelineConnectionModel } from './timeline/timeline-item.js';
import type { Context } from './context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC as RFC 3339 text with seconds, for example `2021-07-26T00:00:00Z`. Text order is time order. */
  DateTime: { input: string; output: string; }
  /**
   * A date or a period in a profile of EDTF (ISO 8601-2): `2011`, `2021-07`, `2020-01-03`, `2020-01-03T00:47Z`, a decade `201X`;
   * `~` approximate, `?` uncertain, `%` both, each widening by one unit of its precision on both sides; intervals `2014/2017`,
   * `2014/..` (end open or not stated), `../2003`. Anything else is BAD_USER_INPUT, with the argument as `extensions.argument`.
   */
  EDTF: { input: string; output: string; }
};

/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type Actor = Node & {
  readonly __typename?: 'Actor';
  /** All spellings, the strongest first, then by text. */
  readonly aliases: ReadonlyArray<Alias>;
  /** How many relations it is an end of. */
  readonly degree: Scalars['Int']['output'];
  /** Who is meant, where there is no name to go by; null for most named actors. */
  readonly describedAs: Maybe<Scalars['String']['output']>;
  /** Events it takes part in, newest first, undated last, equal ones by descending id. */
  readonly events: EventConnection;
  /** From when to when it existed; both ends null where not stated. */
  readonly existence: Validity;
  /** Ids in other schemes, by scheme, then value. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** `actor:` and a key; the id of an actor merged into this one goes on answering. */
  readonly id: Scalars['ID']['output'];
  /** Pairs of this actor and another of whom somebody says that they are one, by id. */
  readonly identities: IdentityConnection;
  /** The primary kind; a further one may follow from a relation. */
  readonly kind: ActorKind;
  /** Old ids of actors merged into this one, sorted; each of them answers with this actor. */
  readonly mergedFrom: ReadonlyArray<Scalars['ID']['output']>;
  /** The name in a language; where there is none in it, the name in English; for an unnamed actor, its description. */
  readonly name: Scalars['String']['output'];
  /** False for somebody known only by description; such an actor is never merged silently with a named one. */
  readonly named: Scalars['Boolean']['output'];
  /** Reported numbers of this actor, newest first, undated last, equal ones by descending id. */
  readonly quantities: QuantityConnection;
  /** How many relations of which type, in which direction and of which status: what an expansion would bring. By type, then direction, then status in the order of the letters. */
  readonly relationCounts: ReadonlyArray<RelationCount>;
  /** Relations in which it is an end, each once. */
  readonly relations: RelationConnection;
  /** Claims that it makes: what this actor said; on a day, of that day. Latest made first, undated last, equal ones by descending id. */
  readonly statements: ClaimConnection;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorDegreeArgs = {
  asOf?: InputMaybe<AsOf>;
  where?: InputMaybe<RelationWhere>;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventWhere>;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorIdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorNameArgs = {
  lang?: Scalars['String']['input'];
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorQuantitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuantityWhere>;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorRelationCountsArgs = {
  asOf?: InputMaybe<AsOf>;
  where?: InputMaybe<RelationWhere>;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationSort;
  other?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  where?: InputMaybe<RelationWhere>;
};


/** Who acts or is acted on: a state, a person, an office, a militia, an unnamed official. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor in its place in a list. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The actor. */
  readonly node: Actor;
};

/** Actors that belong together. */
export type ActorGroup = {
  readonly __typename?: 'ActorGroup';
  /** The first ones, in the order of their ids. */
  readonly actors: ReadonlyArray<Actor>;
  /** How many they are. */
  readonly size: Scalars['Int']['output'];
};


/** Actors that belong together. */
export type ActorGroupActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Kinds of actor. */
export type ActorKind =
  /** An alliance or a coalition. */
  | 'ALLIANCE'
  /** An armed group that is not simply a part of a state's forces. */
  | 'ARMED_GROUP'
  /** A business. */
  | 'COMPANY'
  /** A current or a group within something larger. */
  | 'FACTION'
  /** A government, a ministry, an agency, or those who speak for one. */
  | 'GOVERNMENT_BODY'
  /** An organisation of states. */
  | 'IGO'
  /** A parliament or one of its chambers. */
  | 'LEGISLATURE'
  /** A news organisation. */
  | 'MEDIA'
  /** Armed forces of a state or a part of them. */
  | 'MILITARY_FORCE'
  /** An office that people hold, for example a prime minister's. */
  | 'OFFICE'
  /** None of the others. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A human being. */
  | 'PERSON'
  /** A people, or a part of one. */
  | 'POPULATION'
  /** A sovereign state. */
  | 'STATE'
  /** A research or policy institute. */
  | 'THINK_TANK';

/** Exactly one way to name an actor. */
export type ActorRef =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; readonly wikidata?: never; }
  |  /** A name, by any spelling; the search decides, and says so when it cannot. */
  { readonly id?: never; readonly name: Scalars['String']['input']; readonly wikidata?: never; }
  |  /** Its Wikidata item, for example Q30. */
  { readonly id?: never; readonly name?: never; readonly wikidata: Scalars['String']['input']; };

/** One actor, or why not. */
export type ActorResult = Actor | Ambiguous | NotFound;

/** All given conditions hold. Each left out asks nothing; an empty list fits nothing. */
export type ActorWhere = {
  /** Has this id in another scheme. */
  readonly externalId?: InputMaybe<ExternalIdRef>;
  /** Of one of these kinds. */
  readonly kindIn?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** Some spelling contains this, apart from case, marks and punctuation. */
  readonly nameContains?: InputMaybe<Scalars['String']['input']>;
  /** Named, or known only by description. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** Spoken of by one of these sources: in a claim that stands and cites it, as asserter or passer-on, or as an end, a participant or a bearer of what is claimed. Holds for all below. At most 200 ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Reliability of a source by NATO's Admiralty letters. */
export type Admiralty =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** One spelling of an actor's name. */
export type Alias = {
  readonly __typename?: 'Alias';
  /** Language tag as in BCP 47; null where not told. */
  readonly lang: Maybe<Scalars['String']['output']>;
  /** How firmly it belongs to this actor. */
  readonly strength: AliasStrength;
  /** The spelling. */
  readonly text: Scalars['String']['output'];
  /** When it was in use; null where not told. */
  readonly validity: Maybe<Validity>;
};

/** How firmly a spelling belongs to its actor. */
export type AliasStrength =
  /** Another usual spelling or short form. */
  | 'ALIAS'
  /** A name in its own right in its language. */
  | 'NAME'
  /** A name of former times. */
  | 'PREVIOUS'
  /** Used at times, also for others; never enough to tell an actor by. */
  | 'WEAK';

/** Several fit equally well. */
export type Ambiguous = Problem & {
  readonly __typename?: 'Ambiguous';
  /** Those that fit, best first, at most 5. Ask again with the id of one. */
  readonly candidates: ReadonlyArray<SearchHit>;
  /** AMBIGUOUS */
  readonly code: Scalars['String']['output'];
  /** What was looked for. */
  readonly message: Scalars['String']['output'];
  /** The argument it is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** How figures were worked out, so that they can be had again. */
export type AnalyticsMethod = {
  readonly __typename?: 'AnalyticsMethod';
  /** Both clocks, resolved. */
  readonly asOf: ResolvedAsOf;
  /** The version of the data. */
  readonly dataVersion: Scalars['Int']['output'];
  /** How many relations it has, parallel ones all counted; where they are made into ties, how many ties. */
  readonly edges: Scalars['Int']['output'];
  /** What ran it: `gds` with its version, or `service`. */
  readonly engine: Scalars['String']['output'];
  /** Whether the figures are what their definition says; else they are an estimate, or found by a heuristic. */
  readonly exact: Scalars['Boolean']['output'];
  /** The algorithm, as its engine calls it. */
  readonly name: Scalars['String']['output'];
  /** How many actors the graph has. */
  readonly nodes: Scalars['Int']['output'];
  /** Why it is not exact: what was sampled, bounded, or not sought to the end; null where it is. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** All that it was told beside the graph, sorted by name. */
  readonly parameters: ReadonlyArray<AnalyticsParameter>;
};

/** One thing that an algorithm was told. */
export type AnalyticsParameter = {
  readonly __typename?: 'AnalyticsParameter';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its value, as text. */
  readonly value: Scalars['String']['output'];
};

/** The database lacks what these figures are worked out with: Graph Data Science. Everything else works without. */
export type AnalyticsUnavailable = Problem & {
  readonly __typename?: 'AnalyticsUnavailable';
  /** ANALYTICS_UNAVAILABLE */
  readonly code: Scalars['String']['output'];
  /** What is missing, and where to get it. */
  readonly message: Scalars['String']['output'];
  /** Null: it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * The one place time is asked for: two clocks, and how to read what is not wholly known. Below a field with `asOf` a field without takes that one,
 * whole. Both clocks are resolved once an operation and told in `extensions.answer`.
 */
export type AsOf = {
  /** When the service knew it. Left out, or later than the last commit: the last commit. */
  readonly knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How to read dates that are not wholly known. */
  readonly reading?: TimeReading;
  /**
   * When it was so in the world: a day, for example `2021-07-26`; a year, a month or an interval is BAD_USER_INPUT. Left out: as last
   * reported, each proposition judged at the last moment of which its claims tell (`judgedAt`), and no list leaves anything out for its time.
   */
  readonly validAt?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Whose word a claim is: an actor, or the document itself in its own voice. */
export type Asserter = Actor | Source;

/** Exactly one way to name whose word a claim is. */
export type AsserterRef =
  /** An actor. */
  { readonly actor: ActorRef; readonly source?: never; }
  |  /** The id of a source that speaks in its own voice. */
  { readonly actor?: never; readonly source: Scalars['ID']['input']; };

/** Before whom the reported speech was made. */
export type Audience =
  /** To the press, without a name. */
  | 'ANONYMOUS_BRIEFING'
  /** Behind closed doors. */
  | 'PRIVATE'
  /** In public. */
  | 'PUBLIC'
  /** Not told. */
  | 'UNKNOWN';

/** Actors with the signed ties between them, and how far these go together. */
export type Balance = {
  readonly __typename?: 'Balance';
  /** Actors with at least one tie. */
  readonly actors: Scalars['Int']['output'];
  /** Whether all ties go with two camps: each cycle has an even number of negative ties (Harary 1953). So do all where there are no cycles. */
  readonly balanced: Scalars['Boolean']['output'];
  /** How many triads of which type there are. */
  readonly census: TriadCensus;
  /** Whether all ties go with some number of camps: no cycle has exactly one negative tie (Davis 1967). */
  readonly clusterable: Scalars['Boolean']['output'];
  /**
   * The fewest ties that have to turn, or go, until all the others go with two camps. A search that may take a quarter of the time that a request has, at a
   * cost of 20,000; what it does not come to the end of is told as bounds.
   */
  readonly frustration: Frustration;
  /** How ties, triads and what would have to turn were worked out; these are exact. */
  readonly method: AnalyticsMethod;
  /** Pairs with relations of both signs, whatever these make of them, by the ids of their actors; undecided ones have sign 0. */
  readonly mixedPairs: TieConnection;
  /** Negative ties. */
  readonly negative: Scalars['Int']['output'];
  /** Positive ties. */
  readonly positive: Scalars['Int']['output'];
  /** Relations of a sign between two actors, those of undecided pairs included. */
  readonly relations: Scalars['Int']['output'];
  /** All ties, by the ids of their actors. */
  readonly ties: TieConnection;
  /** Three actors each of whom is tied to the other two, by their ids. */
  readonly triads: TriadConnection;
  /** Which ties would balance everything by turning, each by itself. */
  readonly turning: Turning;
  /** Pairs with relations of both signs that make no tie. */
  readonly undecided: Scalars['Int']['output'];
};


/** Actors with the signed ties between them, and how far these go together. */
export type BalanceMixedPairsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Actors with the signed ties between them, and how far these go together. */
export type BalanceTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Actors with the signed ties between them, and how far these go together. */
export type BalanceTriadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  balanced?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The signed structure, or why there is none. */
export type BalanceResult = Balance | Invalid;

/** What the graph falls apart without. */
export type Bridges = {
  readonly __typename?: 'Bridges';
  /** How many such actors there are, those not told included. */
  readonly actorTotal: Scalars['Int']['output'];
  /** The first actors, in the order of their ids, without whom their component would fall into several. */
  readonly actors: ReadonlyArray<Actor>;
  /** How it was worked out. */
  readonly method: AnalyticsMethod;
  /** How many such relations there are, those not told included. */
  readonly relationTotal: Scalars['Int']['output'];
  /** The first relations, in the order of their ids, that alone tie two parts to each other; one beside which another relation ties the same two actors is none. */
  readonly relations: ReadonlyArray<Relation>;
};

/** What `bridges` finds. */
export type BridgesResult = AnalyticsUnavailable | Bridges | Invalid;

/** What `brokers` finds. */
export type BrokersResult = Invalid | NotFound | Scores;

/** Relations in one stretch of the calendar, counted. */
export type Bucket = {
  readonly __typename?: 'Bucket';
  /** How many relations. */
  readonly count: Scalars['Int']['output'];
  /** What the counted relations share, as `groupBy` asks; null where it is left out. A key that occurs in one bucket is told in each. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** The day, month, year or decade, for example `2003-05` for a month: text order is time order. */
  readonly start: Scalars['EDTF']['output'];
};

/** By what relations are told apart in buckets. */
export type BucketKey =
  /** The kinds of both ends with a blank between them, subject first, for example `STATE ARMED_GROUP`; of symmetric types in the order of the letters. */
  | 'KIND'
  /** The sign of the type: -1, 0 or 1. */
  | 'SIGN'
  /** The status on the last day of the bucket; what ended within the bucket is ENDED there. */
  | 'STATUS'
  /** The code of the type, without wider ones. */
  | 'TYPE';

/** One of two camps. */
export type Camp = {
  readonly __typename?: 'Camp';
  /** Who is in it, by id. */
  readonly actors: ActorConnection;
  /** How many actors are in it. */
  readonly size: Scalars['Int']['output'];
  /** How many negative ties are within it. */
  readonly within: Scalars['Int']['output'];
};


/** One of two camps. */
export type CampActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Two camps of actors; each has 1 to 50, and nobody is in both; else Invalid. An unknown id is NotFound. */
export type Camps = {
  /** Ids of the actors of one camp. */
  readonly one: ReadonlyArray<Scalars['ID']['input']>;
  /** Ids of those of the other. */
  readonly other: ReadonlyArray<Scalars['ID']['input']>;
};

/** What makes an actor central; defined, with sources, in docs/analytics.md. */
export type CentralityMetric =
  /** For all pairs of others, the share of the shortest ways between them that lead through it, added up; each pair counts once. Parallel relations are one step. */
  | 'BETWEENNESS'
  /** The inverse of the mean distance to all that it can reach, times the share of the others that these are, from 0 to 1. Parallel relations are one step. */
  | 'CLOSENESS'
  /** How many relations it is an end of; parallel ones all count. */
  | 'DEGREE'
  /** Its part in the first eigenvector of the graph, of length 1: who is tied to central actors is central. Parallel relations count more; outside of the densest component it is 0. */
  | 'EIGENVECTOR'
  /** Its share of all rank, from 0 to 1, where each hands its own on along its relations: it counts by whom an actor is tied. Parallel relations hand on more. */
  | 'PAGERANK'
  /** The independent sources of each of its relations, added up, as at `topActors`. */
  | 'WEIGHTED_DEGREE';

/** What `centrality` finds. */
export type CentralityResult = AnalyticsUnavailable | Invalid | Scores;

/** A relation whose standing at one time is another than at an earlier one. */
export type Change = {
  readonly __typename?: 'Change';
  /** Its status at the later time. */
  readonly after: Status;
  /**
   * The claims that made it so: those that speak of one of the two times and not of the other, and those recorded or withdrawn in between. Where nobody
   * speaks of either day, those that may speak of a day between them: what was NOT_YET and has ENDED. Latest made first, undated last, equal ones by
   * descending id; the first 200. Empty where the same claims are read otherwise: no report reaches the later day.
   */
  readonly becauseOf: ReadonlyArray<Claim>;
  /** How many claims made it so, however many of them are told. */
  readonly becauseOfCount: Scalars['Int']['output'];
  /** Its status at the earlier time; null where nothing was known of it then. */
  readonly before: Maybe<Status>;
  /** What became of it. */
  readonly kind: ChangeKind;
  /** Whether it is projected at the later time. */
  readonly projectedAfter: Scalars['Boolean']['output'];
  /** Whether it was projected at the earlier time; null where nothing was known of it then. */
  readonly projectedBefore: Maybe<Scalars['Boolean']['output']>;
  /** The relation, as known at the later time. */
  readonly relation: Relation;
};

/** A page of changes. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change in its place in a list. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** What became of a relation between two times. */
export type ChangeKind =
  /** Nobody spoke of the earlier time, and some say that it holds at the later one, wholly or in part. */
  | 'BEGUN'
  /** Any other change of status, or of being projected; also what began and ended in between. */
  | 'CHANGED'
  /** Some say that it held at the earlier time, wholly or in part, and nobody speaks of the later one. */
  | 'ENDED'
  /** At the earlier time nothing was known of it, or all claims had been withdrawn; at the later one a claim stands. */
  | 'RECORDED'
  /** At the later time all claims have been withdrawn. */
  | 'WITHDRAWN';

/** Somebody says that a proposition holds, does not hold, or holds only in name or in part. No claim deletes another. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What it is about. */
  readonly about: Proposition;
  /** Whose word it is. */
  readonly assertedBy: Asserter;
  /** Before whom the reported speech was made. */
  readonly audience: Audience;
  /** The period for which it is claimed; null: the proposition's own. A relation has none: then the claim is sure of the days on which it was observed, and may mean others that facts leave open. */
  readonly claimedValidity: Maybe<Validity>;
  /** Where it stands, in the order of its author: one or more, where `source` holds only places in those sources. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** `claim:` and a digest of all that it says; one that was withdrawn and made again ends in `.2`, `.3` and so on. */
  readonly id: Scalars['ID']['output'];
  /** When it was said; null where unknown. */
  readonly madeAt: Maybe<When>;
  /** How it means it. */
  readonly modality: Modality;
  /** When the service learned it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When the service withdrew it; null while it stands, and where it stood at `knownAt`. Withdrawn claims are in no list. */
  readonly retractedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was withdrawn; null while it stands, and where no reason was given. */
  readonly retractedBecause: Maybe<Scalars['String']['output']>;
  /** What it says of that. */
  readonly stance: Stance;
  /** The claim that took its place, or the next record of the same claim where it was made again; null where there is none, or where `source` holds and it cites none of those. */
  readonly supersededBy: Maybe<Claim>;
  /** Who passed it on, from the asserter towards the source. */
  readonly via: ReadonlyArray<Actor>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many claims about one proposition take which side. Wishes and demands (modality DESIRED) are counted apart and on no side. */
export type ClaimCounts = {
  readonly __typename?: 'ClaimCounts';
  /** Claims that it holds. */
  readonly affirm: Scalars['Int']['output'];
  /** Claims that it does not hold. */
  readonly deny: Scalars['Int']['output'];
  /** Claims that somebody wishes it so or not so. */
  readonly desire: Scalars['Int']['output'];
  /** Claims that it holds in name only or in part. */
  readonly qualify: Scalars['Int']['output'];
};

/** A claim in its place in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** What is to be recorded as a claim. */
export type ClaimInput = {
  /** What it is about. */
  readonly about: PropositionInput;
  /** Whose word it is. */
  readonly assertedBy: AsserterRef;
  /** Before whom the reported speech was made. */
  readonly audience?: Audience;
  /** The period for which it is claimed; left out: the proposition's own, and of a relation, which has none, any time that facts leave open. */
  readonly claimed?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether that period was worked out, not read; nothing where there is none. */
  readonly claimedInferred?: Scalars['Boolean']['input'];
  /** Where it stands, 1 to 50 places; their order is kept. */
  readonly evidence: ReadonlyArray<EvidenceInput>;
  /** When it was said; left out: unknown. */
  readonly madeAt?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether that date was worked out, not read; nothing where there is none. */
  readonly madeAtInferred?: Scalars['Boolean']['input'];
  /** How it means it. */
  readonly modality?: Modality;
  /** What it says of that. */
  readonly stance: Stance;
  /** A claim that stands and is withdrawn in the same commit; its `supersededBy` then leads to this one. */
  readonly supersedes?: InputMaybe<Scalars['ID']['input']>;
  /** Who passed it on, from the asserter towards the source, at most 50; left out: nobody. */
  readonly via?: InputMaybe<ReadonlyArray<ActorRef>>;
};

/** The claim, or why there is none. */
export type ClaimResult = Ambiguous | Claim | Invalid | NotFound;

/** All given conditions hold. Each left out asks nothing; an empty list fits nothing. */
export type ClaimWhere = {
  /** By one of these, actors or sources. */
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Made before one of these audiences. */
  readonly audienceIn?: InputMaybe<ReadonlyArray<Audience>>;
  /** Of one of these modalities. */
  readonly modalityIn?: InputMaybe<ReadonlyArray<Modality>>;
  /** Citing one of these sources. Holds for all below; left out, what a field above gives holds. At most 200 ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these stances. */
  readonly stanceIn?: InputMaybe<ReadonlyArray<Stance>>;
  /** Passed on by one of these actors. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A proposition: it is here because somebody claims it, and others may deny it. */
export type Claimable = {
  /** How many claims that stand take which side; on a day, of those that speak of it. */
  readonly claimCounts: ClaimCounts;
  /** Claims about it that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /** Opaque, with its type as a prefix; unique; survives corrections. */
  readonly id: Scalars['ID']['output'];
  /** What its claims come to at a time, with the sides. */
  readonly standing: Standing;
  /** What its claims come to at a time. */
  readonly status: Status;
};


/** A proposition: it is here because somebody claims it, and others may deny it. */
export type ClaimableClaimCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A proposition: it is here because somebody claims it, and others may deny it. */
export type ClaimableClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/** A proposition: it is here because somebody claims it, and others may deny it. */
export type ClaimableStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A proposition: it is here because somebody claims it, and others may deny it. */
export type ClaimableStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** Groups with many relations among themselves. */
export type Communities = {
  readonly __typename?: 'Communities';
  /** The first ones, the largest first, equally large ones by the first id in them. */
  readonly groups: ReadonlyArray<ActorGroup>;
  /** How it was worked out. */
  readonly method: AnalyticsMethod;
  /** How much more of the relations lie within groups than chance would put there, from -0.5 to 1; below 0.3 the groups mean little. */
  readonly modularity: Scalars['Float']['output'];
  /** How many there are, those not told included. */
  readonly total: Scalars['Int']['output'];
};

/** What `communities` finds. */
export type CommunitiesResult = AnalyticsUnavailable | Communities | Invalid;

/** Groups that no relation ties to one another. */
export type Components = {
  readonly __typename?: 'Components';
  /** The first ones, the largest first, equally large ones by the first id in them. */
  readonly groups: ReadonlyArray<ActorGroup>;
  /** How it was worked out. */
  readonly method: AnalyticsMethod;
  /** How many there are, those not told included; who has no relation that fits is in none. */
  readonly total: Scalars['Int']['output'];
};

/** What `components` finds. */
export type ComponentsResult = AnalyticsUnavailable | Components | Invalid;

/** An actor of whose relations not all are shown. */
export type Cut = {
  readonly __typename?: 'Cut';
  /** The actor. */
  readonly actor: Actor;
  /** How many it has that fit the conditions: exact. */
  readonly of: Scalars['Int']['output'];
  /** How many of its relations are among the edges. */
  readonly shown: Scalars['Int']['output'];
};

/** What is served. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** Actors in it. */
  readonly actors: Scalars['Int']['output'];
  /** The instants at which what is known of relations changed, latest first: between two of them every `knownAt` gives the same. */
  readonly changedAt: ReadonlyArray<Scalars['DateTime']['output']>;
  /** Claims that stand. */
  readonly claims: Scalars['Int']['output'];
  /** When the last commit was made; null before the first. */
  readonly committedAt: Maybe<Scalars['DateTime']['output']>;
  /** Events in it. */
  readonly events: Scalars['Int']['output'];
  /** From the earliest to the latest time that relations and events speak of. */
  readonly horizon: Validity;
  /** Under which terms the data may be used. */
  readonly licence: Scalars['String']['output'];
  /** Relations in it. */
  readonly relations: Scalars['Int']['output'];
  /** Sources in it. */
  readonly sources: Scalars['Int']['output'];
  /** What it is called. */
  readonly title: Scalars['String']['output'];
  /** Grows by one with each commit; the same version gives the same answers. */
  readonly version: Scalars['Int']['output'];
};


/** What is served. */
export type DatasetChangedAtArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The side on which an actor stands in a relation. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** It is the object. */
  | 'IN'
  /** It is the subject. */
  | 'OUT';

/**
 * Two actors in one bucket. An event counts where some say that it happened and that each of the two took part; once, in the bucket of its earliest reading,
 * however coarsely it is dated.
 */
export type DyadPoint = {
  readonly __typename?: 'DyadPoint';
  /** Events that are foretold or possible, reported by nobody as done; not among `events`. */
  readonly announced: Scalars['Int']['output'];
  /** How many of these relations are contested at some time in the bucket. */
  readonly contested: Scalars['Int']['output'];
  /** Events that are reported as done. */
  readonly events: Scalars['Int']['output'];
  /** The mean of PLOVER's score of `events`, -10 (most conflictual) to +10 (most cooperative); null where none has a score. */
  readonly meanIntensity: Maybe<Scalars['Float']['output']>;
  /** Relations between the two, in either direction, of which some say at some time in the bucket that they hold, wholly or in part. */
  readonly relations: Scalars['Int']['output'];
  /** The mean sign of these relations, -1 to +1; null where there is none. */
  readonly sign: Maybe<Scalars['Float']['output']>;
  /** The day, month or year. */
  readonly start: Scalars['EDTF']['output'];
};

/** Two actors over time, or why not. */
export type DyadResult = DyadSeries | Invalid | NotFound;

/** What is between two actors, in buckets of time. */
export type DyadSeries = {
  readonly __typename?: 'DyadSeries';
  /** One actor. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** A point for each bucket, the earliest first, without gaps, at most 1,000; none where `during` has no bounds and nothing is dated. */
  readonly points: ReadonlyArray<DyadPoint>;
  /** Whether more than 1,000 relations are between the two, so that only the first 1,000 by id are counted. Events are always counted in full. */
  readonly truncated: Scalars['Boolean']['output'];
  /** Events between the two that have no date by which a bucket could be told; in no point. */
  readonly undatedEvents: Scalars['Int']['output'];
};

/** Something that happened, or was announced, planned or threatened. */
export type Event = Claimable & Node & {
  readonly __typename?: 'Event';
  /** For acts such as a motion: whether it binds. Null where that is no question, or not told. */
  readonly binding: Maybe<Scalars['Boolean']['output']>;
  /** The events that brought it about, by id; the first 200. */
  readonly causedBy: ReadonlyArray<Event>;
  /** How many events brought it about, however many of them `causedBy` tells. */
  readonly causedByCount: Scalars['Int']['output'];
  /** How many claims that stand take which side; on a day, of those that speak of it. */
  readonly claimCounts: ClaimCounts;
  /** Claims about it that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /** `event:` and a key. */
  readonly id: Scalars['ID']['output'];
  /** PLOVER's score of its code, -10 (most conflictual) to +10 (most cooperative); null without a code or a score. */
  readonly intensity: Maybe<Scalars['Float']['output']>;
  /** How many places in sources speak of it, as known at `knownAt`. */
  readonly mentions: Scalars['Int']['output'];
  /** When it happened or is to happen; null where not told. */
  readonly occurred: Maybe<When>;
  /** Who took part, by role, then actor id. */
  readonly participants: ParticipationConnection;
  /** Where; null where not told. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** Its code in the PLOVER codebook; null where its source carries none. */
  readonly plover: Maybe<PloverCode>;
  /** The quarter of cooperation and conflict that its code falls into; null without a code. */
  readonly quad: Maybe<Quad>;
  /** Reported numbers of this event, newest first, undated last, equal ones by descending id. */
  readonly quantities: QuantityConnection;
  /** How many sources speak of it; copies count as one with what they copy. As known at `knownAt`. */
  readonly sources: Scalars['Int']['output'];
  /** What its claims come to at a time, with the sides. */
  readonly standing: Standing;
  /** What its claims come to at a time. */
  readonly status: Status;
  /** One sentence. */
  readonly summary: Scalars['String']['output'];
};


/** Something that happened, or was announced, planned or threatened. */
export type EventCausedByArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventCausedByCountArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventClaimCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventMentionsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  role?: InputMaybe<ParticipantRole>;
  source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventQuantitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuantityWhere>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventSourcesArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Something that happened, or was announced, planned or threatened. */
export type EventStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in its place in a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** All given conditions hold. Each left out asks nothing; an empty list fits nothing. */
export type EventWhere = {
  /** Of one of these PLOVER categories, for example ASSAULT. */
  readonly categoryIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** May have happened in this period; what is not dated may. */
  readonly during?: InputMaybe<Scalars['EDTF']['input']>;
  /** With one of these taking part, in any role; where `source` holds, by its word. */
  readonly participant?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Projected, or reported as seen: the standing's `projected`. */
  readonly projected?: InputMaybe<Scalars['Boolean']['input']>;
  /** In one of these quarters. */
  readonly quadIn?: InputMaybe<ReadonlyArray<Quad>>;
  /** With a claim that cites one of these sources; below an actor its part has one too. Holds for all below; left out, what a field above gives holds. At most 200 ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these statuses. Left out: on a day all of which somebody speaks then, so none of NOT_YET, ENDED, UNSTATED; with no day all but RETRACTED. */
  readonly statusIn?: InputMaybe<ReadonlyArray<Status>>;
};

/** Where a claim stands in a source. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** How closely the claim follows the words there. */
  readonly fidelity: Fidelity;
  /** The place in it; null for the document as a whole. */
  readonly locator: Maybe<Locator>;
  /** The passage, read from a local copy of the source whose hash matches; null where there is no such copy. The words are kept nowhere else. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** The document. */
  readonly source: Source;
};

/** A place in a source where a claim stands. */
export type EvidenceInput = {
  /** Where it ends, exclusive, in the same units: after its start, within the length of the source. */
  readonly end: Scalars['Int']['input'];
  /** How closely the claim follows the words there. */
  readonly fidelity: Fidelity;
  /** The paragraph, counting non-blank lines from 1; left out: not told. */
  readonly paragraph?: InputMaybe<Scalars['Int']['input']>;
  /** The id of the document. */
  readonly source: Scalars['ID']['input'];
  /** Where the passage begins, in UTF-16 units from the start of the file, from 0. */
  readonly start: Scalars['Int']['input'];
};

/** An actor's id in another scheme. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The scheme, lower case: wikidata, iso3166, cow, gw, ucdp, bioguide, cameo. */
  readonly scheme: Scalars['String']['output'];
  /** The id in that scheme, as text. */
  readonly value: Scalars['String']['output'];
};

/** An id in another scheme. */
export type ExternalIdRef = {
  /** The scheme, lower case: wikidata, iso3166, cow, gw, ucdp, bioguide, cameo. */
  readonly scheme: Scalars['String']['input'];
  /** The id in it. */
  readonly value: Scalars['String']['input'];
};

/** How closely a claim follows the words of its source. */
export type Fidelity =
  /** Worked out from what stands there. */
  | 'INFERRED'
  /** In other words. */
  | 'PARAPHRASED'
  /** Word for word, through a translation. */
  | 'TRANSLATED'
  /** Word for word. */
  | 'VERBATIM';

/** An actor with ties against the camps. */
export type FrustratedActor = {
  readonly __typename?: 'FrustratedActor';
  /** Who. */
  readonly actor: Actor;
  /** How many of its ties are against the camps. */
  readonly against: Scalars['Int']['output'];
  /** The place, from 1: equal numbers share one, and the next ones are left out. */
  readonly rank: Scalars['Int']['output'];
  /** How many ties it has. */
  readonly ties: Scalars['Int']['output'];
};

/** Two camps with few ties against them: negative ones within a camp, positive ones between the two. */
export type Frustration = {
  readonly __typename?: 'Frustration';
  /** The actors with most ties against the camps, most first, equal ones by id; those with none are not among them. */
  readonly actors: ReadonlyArray<FrustratedActor>;
  /** How many positive ties are between the camps. */
  readonly between: Scalars['Int']['output'];
  /**
   * The two camps. Parts of the graph that are not tied to each other have nothing to do with each other: in each the actor that comes first by id is in the first
   * camp. Of several best pairs of camps the first is told: in each block (where any two actors lie on a cycle), actors by id, each is on the side of the first one where some best pair has it there.
   */
  readonly camps: ReadonlyArray<Camp>;
  /** Whether no two camps have fewer ties against them. */
  readonly exact: Scalars['Boolean']['output'];
  /** The frustration index, or line index of balance (Harary 1959): how many ties are against the camps. Where it is not exact, at most so many have to turn. */
  readonly index: Scalars['Int']['output'];
  /** Proven: fewer ties than these do not do. The same as `index` where that is exact. */
  readonly lowerBound: Scalars['Int']['output'];
  /** How it was worked out; `exact` also says that of all best pairs of camps this is the first in order. */
  readonly method: AnalyticsMethod;
  /** 1 less twice the index by the number of ties (Aref and Wilson 2018): 1 for balanced, 0 or more in any case. */
  readonly normalized: Scalars['Float']['output'];
  /** The ties against the camps, by the ids of their actors: turn these, or take them away, and all is balanced. */
  readonly ties: TieConnection;
};


/** Two camps with few ties against them: negative ones within a camp, positive ones between the two. */
export type FrustrationActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Two camps with few ties against them: negative ones within a camp, positive ones between the two. */
export type FrustrationTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One step of a path. What it rests on are the claims of its relation. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** True from its subject to its object, false against that. */
  readonly forward: Scalars['Boolean']['output'];
  /** Where the step begins. */
  readonly from: Actor;
  /** The relation walked along. */
  readonly relation: Relation;
  /** Where it ends. */
  readonly to: Actor;
};

/** Two actors of whom somebody says that they are one. They stay two. */
export type Identity = Claimable & Node & {
  readonly __typename?: 'Identity';
  /** The one that comes first in id order. */
  readonly a: Actor;
  /** The other one. */
  readonly b: Actor;
  /** How many claims that stand take which side; on a day, of those that speak of it. */
  readonly claimCounts: ClaimCounts;
  /** Claims about it that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /** `identity:` and a digest of the two ids. */
  readonly id: Scalars['ID']['output'];
  /** What its claims come to at a time, with the sides. */
  readonly standing: Standing;
  /** What its claims come to at a time. */
  readonly status: Status;
};


/** Two actors of whom somebody says that they are one. They stay two. */
export type IdentityClaimCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Two actors of whom somebody says that they are one. They stay two. */
export type IdentityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/** Two actors of whom somebody says that they are one. They stay two. */
export type IdentityStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** Two actors of whom somebody says that they are one. They stay two. */
export type IdentityStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of identities. */
export type IdentityConnection = {
  readonly __typename?: 'IdentityConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<IdentityEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Identity>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An identity in its place in a list. */
export type IdentityEdge = {
  readonly __typename?: 'IdentityEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The identity. */
  readonly node: Identity;
};

/** The request cannot be answered, or written, as it stands. */
export type Invalid = Problem & {
  readonly __typename?: 'Invalid';
  /** INVALID */
  readonly code: Scalars['String']['output'];
  /** What was wrong and what would be right, a line for each mistake. */
  readonly message: Scalars['String']['output'];
  /** The argument that the first mistake is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whether the text of a source can be read from this server's SOURCES_DIR. */
export type LocalCopy =
  /** There is a file of that name with another hash: no quotes. */
  | 'DIFFERS'
  /** There is a copy with the right hash: quotes are given. */
  | 'MATCHES'
  /** There is no copy: no quotes. */
  | 'MISSING';

/** A place in a text. */
export type Locator = {
  readonly __typename?: 'Locator';
  /** Where it ends, exclusive, in the same units. */
  readonly end: Scalars['Int']['output'];
  /** The paragraph, counting non-blank lines from 1; null where not told. */
  readonly paragraph: Maybe<Scalars['Int']['output']>;
  /** Where the passage begins, in UTF-16 units from the start of the file. */
  readonly start: Scalars['Int']['output'];
};

/** Numbers by which actors can be put in order. */
export type Metric =
  /** How many relations it is an end of. */
  | 'DEGREE'
  /**
   * The independent sources of each of its relations, added up: what several report weighs more. Copies count as one with what they copy; where
   * `source` holds, only those sources count.
   */
  | 'WEIGHTED_DEGREE';

/** What relations of both signs between the same two actors make of them. */
export type MixedTies =
  /** A negative tie: any conflict outweighs all cooperation. */
  | 'NEGATIVE'
  /** A tie of the sign of which there are more; as many of each make no tie. */
  | 'NET'
  /** No tie: only who is of one mind about the other is tied. */
  | 'NONE';

/** How a claim means its proposition. */
export type Modality =
  /** As a fact, of the present or the past. */
  | 'ACTUAL'
  /** As a wish or a demand: shown, never counted as a fact. */
  | 'DESIRED'
  /** As something to come. */
  | 'FUTURE'
  /** As a possibility. */
  | 'HYPOTHETICAL';

/**
 * What can be written, where the service has a write token (setting WRITE_TOKEN); elsewhere its schema has none of this. Each mutation needs the header
 * `Authorization: Bearer <token>`; without it the answer is HTTP 401 with UNAUTHENTICATED, and nothing has run. A mutation is one commit: all of it holds or
 * none, the data version goes one step on, and the next question sees it. What is wrong with the arguments is told as data, all of it at once.
 *
 * A write that was answered with HTTP 503 (DB_TIMEOUT, DB_UNAVAILABLE, SHUTTING_DOWN) and `extensions.writeMayHold` may hold nevertheless: sent again with the
 * same `idempotencyKey` it tells the outcome, and is never made twice. Without `writeMayHold` nothing was written.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records somebody's word on a proposition. Where that very claim stands already it is given back and nothing else is written; one that was withdrawn is recorded anew under an id of its own. */
  readonly recordClaim: ClaimResult;
  /** Withdraws a claim for good. It leaves all lists and goes on answering to its id. One that is withdrawn already is Invalid. */
  readonly retractClaim: ClaimResult;
};


/**
 * What can be written, where the service has a write token (setting WRITE_TOKEN); elsewhere its schema has none of this. Each mutation needs the header
 * `Authorization: Bearer <token>`; without it the answer is HTTP 401 with UNAUTHENTICATED, and nothing has run. A mutation is one commit: all of it holds or
 * none, the data version goes one step on, and the next question sees it. What is wrong with the arguments is told as data, all of it at once.
 *
 * A write that was answered with HTTP 503 (DB_TIMEOUT, DB_UNAVAILABLE, SHUTTING_DOWN) and `extensions.writeMayHold` may hold nevertheless: sent again with the
 * same `idempotencyKey` it tells the outcome, and is never made twice. Without `writeMayHold` nothing was written.
 */
export type MutationRecordClaimArgs = {
  idempotencyKey: Scalars['String']['input'];
  input: ClaimInput;
};


/**
 * What can be written, where the service has a write token (setting WRITE_TOKEN); elsewhere its schema has none of this. Each mutation needs the header
 * `Authorization: Bearer <token>`; without it the answer is HTTP 401 with UNAUTHENTICATED, and nothing has run. A mutation is one commit: all of it holds or
 * none, the data version goes one step on, and the next question sees it. What is wrong with the arguments is told as data, all of it at once.
 *
 * A write that was answered with HTTP 503 (DB_TIMEOUT, DB_UNAVAILABLE, SHUTTING_DOWN) and `extensions.writeMayHold` may hold nevertheless: sent again with the
 * same `idempotencyKey` it tells the outcome, and is never made twice. Without `writeMayHold` nothing was written.
 */
export type MutationRetractClaimArgs = {
  id: Scalars['ID']['input'];
  idempotencyKey: Scalars['String']['input'];
  reason: Scalars['String']['input'];
};

/** A part of the graph, or why there is none. */
export type NeighborhoodResult = Invalid | NotFound | Subgraph;

/** Why no path was found. */
export type NoPath = {
  readonly __typename?: 'NoPath';
  /** The arguments that cut the nearest path, for example `maxHops` or `where.typeIn`, in the order of the arguments; empty unless FILTER_CUTS. `where.statusIn` may be its default, and `asOf.validAt` says that of some relation nobody speaks on that day. */
  readonly cutBy: ReadonlyArray<Scalars['String']['output']>;
  /** For people, with the way out where there is one. */
  readonly message: Scalars['String']['output'];
  /** The nearest path without any of the conditions, of at most 6 hops, the first in order; with more than 10000 relations in the data set, one of those equally short. Null unless FILTER_CUTS. */
  readonly nearest: Maybe<Path>;
  /** For programs. */
  readonly reason: NoPathReason;
};

/** Why no path was found. */
export type NoPathReason =
  /** There is a path of at most 6 hops, and conditions of the request cut it. */
  | 'FILTER_CUTS'
  /** Nothing known then leads from one to the other within 6 hops, on whatever conditions. */
  | 'NOTHING_CONNECTS'
  /** The search took too long to tell; narrower conditions, fewer hops or a lower maxDegree make it shorter. */
  | 'SEARCH_BOUNDED';

/** Why turning a single tie does not balance everything. */
export type NoTurning =
  /** All is balanced as it is. */
  | 'BALANCED'
  /** It takes more than one. */
  | 'SEVERAL';

/** Anything with an id that `node` answers to. */
export type Node = {
  /** Opaque, with its type as a prefix; unique; survives corrections and merges. */
  readonly id: Scalars['ID']['output'];
};

/** There is nothing like it. */
export type NotFound = Problem & {
  readonly __typename?: 'NotFound';
  /** NOT_FOUND */
  readonly code: Scalars['String']['output'];
  /** What was looked for. */
  readonly message: Scalars['String']['output'];
  /** What comes nearest, best first, at most 5; may be empty. */
  readonly nearest: ReadonlyArray<SearchHit>;
  /** The argument it is about. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last item, to be given as `after` for the next page; null for an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether this page was reached by a cursor, so that others come before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item; null for an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Parts that an actor can have in an event. */
export type ParticipantRole =
  /** Did it. */
  | 'ACTOR'
  /** Made it known beforehand. */
  | 'ANNOUNCER'
  /** Where or at whose invitation it took place. */
  | 'HOST'
  /** Went between. */
  | 'MEDIATOR'
  /** It was done to or asked of. */
  | 'RECIPIENT'
  /** One of two sides. */
  | 'SIDE_A'
  /** The other of two sides. */
  | 'SIDE_B'
  /** Stood behind it. */
  | 'SPONSOR'
  /** Was killed, hurt or damaged. */
  | 'VICTIM'
  /** Voted. */
  | 'VOTER';

/** One actor's part in one event. Who did it is claimed and denied on its own. */
export type Participation = Claimable & Node & {
  readonly __typename?: 'Participation';
  /** The actor. */
  readonly actor: Actor;
  /** How many claims that stand take which side; on a day, of those that speak of it. */
  readonly claimCounts: ClaimCounts;
  /** Claims about it that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /** The event. */
  readonly event: Event;
  /** `participation:` and a digest of event, actor and role. */
  readonly id: Scalars['ID']['output'];
  /** The capacity in which the actor took part, in a few words; null where not told. */
  readonly position: Maybe<Scalars['String']['output']>;
  /** The part. */
  readonly role: ParticipantRole;
  /** What its claims come to at a time, with the sides. */
  readonly standing: Standing;
  /** What its claims come to at a time. */
  readonly status: Status;
};


/** One actor's part in one event. Who did it is claimed and denied on its own. */
export type ParticipationClaimCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** One actor's part in one event. Who did it is claimed and denied on its own. */
export type ParticipationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/** One actor's part in one event. Who did it is claimed and denied on its own. */
export type ParticipationStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** One actor's part in one event. Who did it is claimed and denied on its own. */
export type ParticipationStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** A page of participations. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A participation in its place in a list. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The participation. */
  readonly node: Participation;
};

/** A way from one actor to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** Whether one of its relations is CONTESTED at the time asked for, by all claims about it. */
  readonly crossesContested: Scalars['Boolean']['output'];
  /** Its steps from one end to the other. */
  readonly hops: ReadonlyArray<Hop>;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** The product of the signs of its relations: +1, -1, or 0 where one of them has none. */
  readonly sign: Scalars['Int']['output'];
};

/** Paths, or why there was nothing to look for. */
export type PathResult = Invalid | NotFound | PathSearch;

/** What a search for paths came to. */
export type PathSearch = {
  readonly __typename?: 'PathSearch';
  /** Why there is no path; null where there is one. */
  readonly none: Maybe<NoPath>;
  /** The paths in their order; none, where `none` says why. */
  readonly paths: ReadonlyArray<Path>;
  /**
   * Whether there are more paths of at most maxHops hops than these, or may be: with limit 1 others are not sought, and where a search took too long
   * what it had not yet looked at is left out. Of more than 1000 equally short ways the first ones met are put in order.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A code of the PLOVER event codebook. */
export type PloverCode = {
  readonly __typename?: 'PloverCode';
  /** The code in the older CAMEO codebook; null where none was given. */
  readonly cameo: Maybe<Scalars['String']['output']>;
  /** The category, for example ASSAULT. */
  readonly category: Scalars['String']['output'];
  /** Which edition of the codebook. */
  readonly codebook: Scalars['String']['output'];
  /** Its contexts, for example military; may be empty. */
  readonly contexts: ReadonlyArray<Scalars['String']['output']>;
  /** Its modes, for example drone; may be empty. */
  readonly modes: ReadonlyArray<Scalars['String']['output']>;
};

/** How finely a moment is known. */
export type Precision =
  /** To the day. */
  | 'DAY'
  /** To the decade. */
  | 'DECADE'
  /** To the minute. */
  | 'MINUTE'
  /** To the month. */
  | 'MONTH'
  /** Not at all, or only from one side. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** Something about the request that the caller can mend. */
export type Problem = {
  /** What kind of problem, for programs. */
  readonly code: Scalars['String']['output'];
  /** What was wrong and what would be right, for people. */
  readonly message: Scalars['String']['output'];
  /** The argument it is about, outermost first; null where it is about the whole. */
  readonly path: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What is claimed to hold: the thing that a claim is about. */
export type Proposition = Event | Identity | Participation | Quantity | Relation;

/** Exactly one way to name what a claim is about. */
export type PropositionInput =
  /** The id of a relation, an event, a participation, a quantity or an identity that is there. */
  { readonly existing: Scalars['ID']['input']; readonly relation?: never; }
  |  /** A relation by what it is made of; made where there is none yet. */
  { readonly existing?: never; readonly relation: RelationInput; };

/** Quarters of cooperation and conflict. */
export type Quad =
  /** Deeds that set apart. */
  | 'MATERIAL_CONFLICT'
  /** Deeds that bring together. */
  | 'MATERIAL_COOPERATION'
  /** Words that set apart. */
  | 'VERBAL_CONFLICT'
  /** Words that bring together. */
  | 'VERBAL_COOPERATION';

/** A reported number of something. */
export type Quantity = Claimable & Node & {
  readonly __typename?: 'Quantity';
  /** The time it is a number of; null where not told. */
  readonly at: Maybe<When>;
  /** The number as reported; null where not told. */
  readonly best: Maybe<Scalars['Float']['output']>;
  /** How many claims that stand take which side; on a day, of those that speak of it. */
  readonly claimCounts: ClaimCounts;
  /** Claims about it that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /** The most it can be; null where not told. */
  readonly high: Maybe<Scalars['Float']['output']>;
  /** `quantity:` and a digest of what it says. */
  readonly id: Scalars['ID']['output'];
  /** The least it can be; null where not told. */
  readonly low: Maybe<Scalars['Float']['output']>;
  /** What was counted or measured, a noun: troops, seats, deaths. */
  readonly measure: Scalars['String']['output'];
  /** What it is a number of: troops belong to a relation, deaths to an event. */
  readonly of: QuantityBearer;
  /** What its claims come to at a time, with the sides. */
  readonly standing: Standing;
  /** What its claims come to at a time. */
  readonly status: Status;
  /** In what it is counted; null for bare numbers and ratios. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** How the number is worded. */
  readonly wording: Wording;
};


/** A reported number of something. */
export type QuantityClaimCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A reported number of something. */
export type QuantityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/** A reported number of something. */
export type QuantityStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A reported number of something. */
export type QuantityStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** What a number can be a number of. */
export type QuantityBearer = Actor | Event | Relation;

/** A page of quantities. */
export type QuantityConnection = {
  readonly __typename?: 'QuantityConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<QuantityEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Quantity>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A quantity in its place in a list. */
export type QuantityEdge = {
  readonly __typename?: 'QuantityEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The quantity. */
  readonly node: Quantity;
};

/** All given conditions hold. Each left out asks nothing; an empty list fits nothing. */
export type QuantityWhere = {
  /** Of one of these measures, for example troops. */
  readonly measureIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** With a claim that cites one of these sources. Holds for all below; left out, what a field above gives holds. At most 200 ids. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Worded in one of these ways. */
  readonly wordingIn?: InputMaybe<ReadonlyArray<Wording>>;
};

/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One actor by id, by name or by external id. A name that fits several equally well is Ambiguous, none is NotFound with the nearest ones. */
  readonly actor: ActorResult;
  /** Actors in the order of their names, then ids. */
  readonly actors: ActorConnection;
  /**
   * How far the cooperation and the conflict between actors go together: a friend's friend a friend, an enemy's enemy a friend. Between two actors
   * there is a tie of one sign, made of the relations of a sign between them; neutral ones make none. Where where.statusIn is left out, and neither
   * anyOf nor not asks for a status, the relations are those that somebody says hold: AFFIRMED, CONTESTED or NOMINAL; a contested one counts in full.
   * Where no two actors have a tie, or more than 20,000 pairs have relations of a sign, it is Invalid. Each relation is looked at once, at the cost
   * that `topActors` has.
   */
  readonly balance: BalanceResult;
  /** What alone holds a part of the graph to the rest: relations, and actors, without which some could not reach some others any more. */
  readonly bridges: BridgesResult;
  /**
   * Who stands between two camps: for each pair of one from either camp, the share of the shortest ways between them that lead through an actor, added up over all pairs. Highest
   * first, equal ones by id; who stands between no pair is not among them. Ways go along relations in either direction; several between two actors are one step.
   */
  readonly brokers: BrokersResult;
  /**
   * The actors by how central they are in the graph of the relations that fit, highest first, equal ones by id. Who has no relation that fits is not in
   * the graph. A cost of 50,000, as each of the fields from here to `brokers`; they may take as long as the setting ANALYTICS_TIMEOUT_MS says, the time in
   * which they wait for others included, of which ANALYTICS_AT_ONCE are worked out at once; what takes longer, or has more relations than
   * ANALYTICS_MAX_RELATIONS, is Invalid. All but `brokers` need Graph Data Science in the database.
   */
  readonly centrality: CentralityResult;
  /** Claims that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /**
   * Groups of actors with many more relations among themselves than chance would give them, by the algorithm of Leiden, whatever the sign and direction of relations; each
   * relation counts, parallel ones too. The largest come first, equally large ones by the first id in them.
   */
  readonly communities: CommunitiesResult;
  /** Groups of actors that reach one another along relations in either direction, the largest first, equally large ones by the first id in them. */
  readonly components: ComponentsResult;
  /**
   * Relations of the status CONTESTED: somebody claims that they hold, somebody else that they do not; `standing.sides` says who. Newest first,
   * undated last, equal ones by descending id.
   */
  readonly contested: RelationConnection;
  /** What is served: version, counts, the time it covers, licence. */
  readonly dataset: Dataset;
  /**
   * Relations whose standing at one time is another than at an earlier one: between two days of valid time, two times of knowing, or both at once. Newest
   * first as known at `to`, undated last, equal ones by descending id. Which ones changed, and how, goes by all claims, whatever `source` is.
   */
  readonly diff: ChangeConnection;
  /**
   * Two actors over time, in buckets without gaps: the events in which both take part, in any role, and the relations between them that may hold. An
   * unknown actor is NotFound; the same one at both ends, a unit that no bucket can have, or more than 1,000 buckets are Invalid.
   */
  readonly dyad: DyadResult;
  /** Events, newest first, undated last, equal ones by descending id. */
  readonly events: EventConnection;
  /**
   * The actors around some, with the relations among them. Level by level, from each actor along its relations, newest first, undated last, equal ones
   * by descending id. The same question gives the same part of the graph.
   */
  readonly neighborhood: NeighborhoodResult;
  /** The object with this id, or null when there is none. The id of an actor that was merged into another answers with the survivor. */
  readonly node: Maybe<Node>;
  /** The objects with these ids, in the order asked for, null where there is none. At most 200 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The ways from one actor to another along relations, walked in either direction, the best first: shorter ones, then those with fewer contested
   * hops, then by the ids of their relations, hop by hop. No way meets an actor twice; parallel relations between two actors make different ways.
   * Where where.statusIn is left out, and neither anyOf nor not asks for a status, the relations walked are AFFIRMED, CONTESTED or NOMINAL.
   */
  readonly paths: PathResult;
  /** Reported numbers, newest first, undated last, equal ones by descending id. */
  readonly quantities: QuantityConnection;
  /**
   * How many relations there are in each day, month, year or decade of a period: those that `relations` lists on some day of it, once each. Empty
   * buckets are told with 0. By start, then key. However many buckets there are, each relation is looked at once: those of the actors that the first given of
   * `subjectIn`, `objectIn` and `withActor` names, at a cost of 100 an actor, else all there are, at a cost of 20,000. It takes up to three times as long as
   * the `totalCount` of `relations` with the same conditions.
   */
  readonly relationBuckets: ReadonlyArray<Bucket>;
  /** Relations as flat rows, for tables: one row a relation, newest first, undated last, equal ones by descending id, as `relations` lists them. */
  readonly relationRows: RelationRowConnection;
  /** Relations between any actors. */
  readonly relations: RelationConnection;
  /** Actors by any spelling: aliases, misspellings, other transliterations and scripts. Best first, equal scores by id; each hit says why. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The actors that are tied to the same others as one of them: those to whom both are tied, as a share of those to whom either is. The most alike first, equal ones by id; who shares nobody is not among them. */
  readonly similarActors: SimilarActorsResult;
  /** Sources in the order of their titles, then ids. */
  readonly sources: SourceConnection;
  /**
   * What happened to some actors, or was said to, in order: events in which one of them takes part and beginnings and ends of relations of which one is an
   * end. Earliest first, by the earliest reading; then events before relations, by id, a beginning before its end. An unknown actor is NotFound.
   */
  readonly timeline: TimelineResult;
  /**
   * The actors that come first by a number worked out from their relations, highest first, equal ones by id; who has no relation that fits is not
   * among them. Each relation is looked at once: those of the actors that the first given of `subjectIn`, `objectIn` and `withActor` names, at a cost of
   * 100 an actor, else all there are, at a cost of 20,000. It takes up to twice as long as the `totalCount` of `relations` with the same conditions.
   */
  readonly topActors: ReadonlyArray<Score>;
  /** All types of relation, in the order of their codes. */
  readonly vocabulary: ReadonlyArray<RelationType>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryActorArgs = {
  asOf?: InputMaybe<AsOf>;
  ref: ActorRef;
  source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ActorWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryBalanceArgs = {
  asOf?: InputMaybe<AsOf>;
  mixed?: MixedTies;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryBridgesArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryBrokersArgs = {
  asOf?: InputMaybe<AsOf>;
  between: Camps;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryCentralityArgs = {
  asOf?: InputMaybe<AsOf>;
  damping?: Scalars['Float']['input'];
  direction?: Direction;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric: CentralityMetric;
  seed?: Scalars['Int']['input'];
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryCommunitiesArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  gamma?: Scalars['Float']['input'];
  seed?: Scalars['Int']['input'];
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryComponentsArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryContestedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryDiffArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: AsOf;
  to: AsOf;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryDyadArgs = {
  a: Scalars['ID']['input'];
  asOf?: InputMaybe<AsOf>;
  b: Scalars['ID']['input'];
  bucket?: Precision;
  during?: InputMaybe<Scalars['EDTF']['input']>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryNeighborhoodArgs = {
  asOf?: InputMaybe<AsOf>;
  depth?: Scalars['Int']['input'];
  maxNodes?: Scalars['Int']['input'];
  of: ReadonlyArray<Scalars['ID']['input']>;
  perHub?: Scalars['Int']['input'];
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryNodeArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
  source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryNodesArgs = {
  asOf?: InputMaybe<AsOf>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryPathsArgs = {
  asOf?: InputMaybe<AsOf>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  avoidKinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  from: Scalars['ID']['input'];
  limit?: Scalars['Int']['input'];
  maxDegree?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryQuantitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuantityWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryRelationBucketsArgs = {
  asOf?: InputMaybe<AsOf>;
  during: Scalars['EDTF']['input'];
  groupBy?: InputMaybe<BucketKey>;
  interval: Precision;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryRelationRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: RelationSort;
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QuerySearchArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fuzzy?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<ReadonlyArray<ActorKind>>;
  text: Scalars['String']['input'];
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QuerySimilarActorsArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  where?: InputMaybe<RelationWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<SourceWhere>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryTimelineArgs = {
  actors: ReadonlyArray<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  during?: InputMaybe<Scalars['EDTF']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The questions that can be asked.
 *
 * Each answer tells in `extensions.answer` how it can be had again: `dataVersion`, `knownAt` of the last commit, `asOf` with
 * each pair of clocks that it was found by (none where nothing depends on time), and `digest`, the SHA-256 of `data` as they are sent. Asked with these clocks again it has the same digest,
 * also of another database that holds the same data, unless `reproducible` is false: then time was over before all had been looked at, or
 * the database chose one of several equally short paths. What differs from load to load (recordedAt, retractedAt, committedAt, cursors of
 * RECENTLY_RECORDED, and dataVersion and knownAt of a method) counts as null there. What of `dataset` is asked for beside tells of the last commit always.
 *
 * An id in a condition (in `where`, `source`, `other`) that nobody has, or that an actor had before it was merged into another, is
 * BAD_USER_INPUT, with what is right there: a condition never fits nothing because of a slip.
 *
 * `source` holds for everything below the field at which it is given, until a field below gives its own. There, lists of propositions hold
 * only those with a claim that stands and cites one of these sources, lists of claims only such claims, and evidence only places in these
 * sources; claimCounts, validity, mentions, sources, degree and relationCounts count nothing else. An actor, once reached, keeps all its names
 * and ids, and what a thing is about, of or in is always told. The order of lists, and the conditions overlaps, minSources and claimedBy, go by
 * all claims.
 */
export type QueryTopActorsArgs = {
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metric: Metric;
  where?: InputMaybe<RelationWhere>;
};

/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type Relation = Claimable & Node & {
  readonly __typename?: 'Relation';
  /** Events on which it rests, newest first, undated last, equal ones by descending id. */
  readonly basis: EventConnection;
  /** How many claims that stand take which side; on a day, of those that speak of it. */
  readonly claimCounts: ClaimCounts;
  /** Claims about it that stand, on a day those that speak of it, latest made first, undated last, equal ones by descending id. */
  readonly claims: ClaimConnection;
  /** `relation:` and a digest of what makes it itself. */
  readonly id: Scalars['ID']['output'];
  /** Who is acted on. */
  readonly object: Actor;
  /** Reported numbers of this relation, newest first, undated last, equal ones by descending id. */
  readonly quantities: QuantityConnection;
  /** The capacity in which it holds, in a few words; null where not told. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** +1 cooperative, -1 conflictual, 0 neither: the sign of its type. */
  readonly sign: Scalars['Int']['output'];
  /** Tells several times of the same tie apart, for example `2003` and `2014`; null when there is one. */
  readonly spell: Maybe<Scalars['String']['output']>;
  /** What its claims come to at a time, with the sides. */
  readonly standing: Standing;
  /** What its claims come to at a time. */
  readonly status: Status;
  /** Who acts; of symmetric types, the end that comes first in id order. */
  readonly subject: Actor;
  /** What the subject is to the object. */
  readonly type: RelationType;
  /** From when to when, by the claims that affirm or qualify it, the widest reading of them; an end is null where one of them leaves it open. Of `asOf` only `knownAt` matters. */
  readonly validity: Validity;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationBasisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<EventWhere>;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationClaimCountsArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ClaimWhere>;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationQuantitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<QuantityWhere>;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationStandingArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationStatusArgs = {
  asOf?: InputMaybe<AsOf>;
};


/** A proposition `subject - type -> object` with an identity of its own: its ends, its type and its spell. Its dates are what claims say of it. */
export type RelationValidityArgs = {
  asOf?: InputMaybe<AsOf>;
};

/** Types of relation: what the subject is to the object. `vocabulary` tells how each reads, its sign and its mappings. */
export type RelationCode =
  /** Goes along on operations that are the other’s own, for example as adviser or trainer. */
  | 'ACCOMPANIES'
  /** Holds the other responsible for a wrong; whether rightly is a matter for other claims. */
  | 'ACCUSES'
  /** Gives counsel to a person, an organisation or a force. */
  | 'ADVISES'
  /** Follows the other or takes its side; whether it also takes orders is CONTROLLED_BY. */
  | 'ALLEGIANCE_TO'
  /** Stand by one another, with or without a treaty. */
  | 'ALLIED_WITH'
  /** Uses force against the other more than once; the single attacks are events it rests on. */
  | 'ATTACKS'
  /** Helps the other with money, arms, training or cover, and so gains a hold on it. */
  | 'BACKS'
  /** Is at home, or has its place, in the other’s country. */
  | 'BASED_IN'
  /** Keeps forces in the other’s country whose task is to fight, whatever they are called. */
  | 'COMBAT_PRESENCE_IN'
  /** Is the person at the head of a force. */
  | 'COMMANDS'
  /** Does what the other orders; control in name only is a claim that qualifies this. */
  | 'CONTROLLED_BY'
  /** Calls on the other to act or to yield; what is demanded stands in the role. */
  | 'DEMANDS_OF'
  /** Is the person second at the head of a force. */
  | 'DEPUTY_COMMANDER_OF'
  /** Is in the pay or service of an organisation or state, other than as a soldier. */
  | 'EMPLOYED_BY'
  /** Does the other damage other than by force of arms, meant or not; in what way stands in the role. */
  | 'HARMS'
  /** Leads the government of a state, for example as its prime minister. */
  | 'HEAD_OF_GOVERNMENT_OF'
  /** Stands at the head of a state, for example as its president. */
  | 'HEAD_OF_STATE_OF'
  /** Has an office: the object is the office, or the state or body it is in, and then the role says which. */
  | 'HOLDS_OFFICE'
  /** Is represented in a parliament; how many seats is a quantity of the relation. */
  | 'HOLDS_SEATS_IN'
  /** Fight one another. */
  | 'IN_CONFLICT_WITH'
  /** Belongs to an organisation or a group of like actors, and could leave it. */
  | 'MEMBER_OF'
  /** Is a citizen of a state, or a part of its people. */
  | 'NATIONAL_OF'
  /** Holds the other’s territory, or much of it, by force. */
  | 'OCCUPIES'
  /** Works or does business in the other’s country, without being at home there. */
  | 'OPERATES_IN'
  /** Stands or works against the other; the ways of doing so are types of their own. */
  | 'OPPOSES'
  /** What no other type fits; the role says what the tie is. */
  | 'OTHER_TIE'
  /** Is an organ, a unit or a portion of the other. */
  | 'PART_OF'
  /** Cuts the other off from trade, money or travel to make it yield. */
  | 'SANCTIONS'
  /** Asks the other for help; whether it is given is a relation of its own. */
  | 'SEEKS_SUPPORT_FROM'
  /** Is an officer or a soldier of a force. */
  | 'SERVES_IN'
  /** Gives the other’s word to the public; what is said so is the other’s claim, passed on. */
  | 'SPOKESPERSON_FOR'
  /** Keeps forces in the other’s country, for whatever task; how many is a quantity of the relation. */
  | 'STATIONS_FORCES_IN'
  /** Makes known that it means to harm the other. */
  | 'THREATENS'
  /** Teaches the other’s people, for example its soldiers. */
  | 'TRAINS';

/** All given conditions hold, as in RelationWhere. */
export type RelationCondition = {
  /** With an end of one of these kinds; below an actor: the other end. */
  readonly kindIn?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** With one of these as object. */
  readonly objectIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** May hold at some time in this period. */
  readonly overlaps?: InputMaybe<Scalars['EDTF']['input']>;
  /** Of one of these signs: -1, 0, 1. */
  readonly signIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Of one of these statuses; where a condition asks for it, none are left out beforehand. */
  readonly statusIn?: InputMaybe<ReadonlyArray<Status>>;
  /** With one of these as subject. */
  readonly subjectIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these types. */
  readonly typeIn?: InputMaybe<ReadonlyArray<RelationCode>>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Relations of one type in one direction and of one status, counted. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** OUT or IN; BOTH for symmetric types. */
  readonly direction: Direction;
  /** The status. */
  readonly status: Status;
  /** The type. */
  readonly type: RelationType;
};

/** A relation in its place in a list. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** A relation by what it is made of. Ends of a symmetric type may come in either order. */
export type RelationInput = {
  /** To whom it goes; another actor than the subject. */
  readonly object: ActorRef;
  /** The capacity in a few words, 1 to 200 characters; counts where the relation is new, and must be the same where it is there. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** What tells it from other times of the same tie: lower-case letters, digits and hyphens, at most 100; left out where there is one. */
  readonly spell?: InputMaybe<Scalars['String']['input']>;
  /** From whom it goes out. */
  readonly subject: ActorRef;
  /** How the subject stands to the object. */
  readonly type: RelationCode;
};

/** A relation as one flat row: nothing in it has fields of its own. */
export type RelationRow = {
  readonly __typename?: 'RelationRow';
  /** How many claims say that it holds. */
  readonly affirm: Scalars['Int']['output'];
  /** How many claims say that it does not hold. */
  readonly deny: Scalars['Int']['output'];
  /** When it begins, as `Relation.validity` tells it; null where not stated. */
  readonly from: Maybe<Scalars['EDTF']['output']>;
  /** The id of the relation, to which `node` answers. */
  readonly id: Scalars['ID']['output'];
  /** The name of the object in English; of an unnamed one, its description. */
  readonly object: Scalars['String']['output'];
  /** The id of the object. */
  readonly objectId: Scalars['ID']['output'];
  /** The kind of the object. */
  readonly objectKind: ActorKind;
  /** True where nobody reports it as seen: the standing's `projected`. */
  readonly projected: Scalars['Boolean']['output'];
  /** The capacity in which it holds, in a few words; null where not told. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** +1 cooperative, -1 conflictual, 0 neither: the sign of its type. */
  readonly sign: Scalars['Int']['output'];
  /** How many independent sources its claims cite; copies count as one with what they copy. */
  readonly sources: Scalars['Int']['output'];
  /** Tells several times of the same tie apart; null when there is one. */
  readonly spell: Maybe<Scalars['String']['output']>;
  /** What its claims come to at the time asked for. */
  readonly status: Status;
  /** The name of the subject in English; of an unnamed one, its description. */
  readonly subject: Scalars['String']['output'];
  /** The id of the subject. */
  readonly subjectId: Scalars['ID']['output'];
  /** The kind of the subject. */
  readonly subjectKind: ActorKind;
  /** The code of its type. */
  readonly type: RelationCode;
  /** When it ends, as `Relation.validity` tells it; null where not stated. */
  readonly until: Maybe<Scalars['EDTF']['output']>;
};

/** A page of rows. */
export type RelationRowConnection = {
  readonly __typename?: 'RelationRowConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<RelationRowEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<RelationRow>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row in its place in a list. */
export type RelationRowEdge = {
  readonly __typename?: 'RelationRowEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RelationRow;
};

/** The order of a list of relations. By the earliest reading of the start that claims affirm; equal ones by id, in the direction of the dates; undated ones last in both. */
export type RelationSort =
  /** Latest start first. */
  | 'NEWEST'
  /** Earliest start first. */
  | 'OLDEST'
  /** Latest recorded by the service first. */
  | 'RECENTLY_RECORDED';

/** A type of relation, stored in one direction and read in both. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** The wider type that this one belongs to; null where there is none. */
  readonly broader: Maybe<RelationType>;
  /** The code. */
  readonly code: RelationCode;
  /** What it means, in a sentence or two. */
  readonly description: Scalars['String']['output'];
  /** The nearest FollowTheMoney schema; null where there is none. */
  readonly ftm: Maybe<Scalars['String']['output']>;
  /** How it reads from object to subject. */
  readonly inverseLabel: Scalars['String']['output'];
  /** How it reads from subject to object. */
  readonly label: Scalars['String']['output'];
  /** +1 cooperative, -1 conflictual, 0 neither. */
  readonly sign: Scalars['Int']['output'];
  /** The nearest STIX relationship; null where there is none. */
  readonly stix: Maybe<Scalars['String']['output']>;
  /** True where both ends stand alike. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** The nearest Wikidata property; null where there is none. */
  readonly wikidata: Maybe<Scalars['String']['output']>;
};

/**
 * All given conditions hold; `anyOf` adds alternatives of which one must hold; `not` excludes. One level: answers stay fast.
 * Each left out asks nothing; an empty list fits nothing. Lists take at most 200 values.
 */
export type RelationWhere = {
  /** At least one of these holds; at most 10. */
  readonly anyOf?: InputMaybe<ReadonlyArray<RelationCondition>>;
  /** With a claim by one of these, actors or sources. */
  readonly claimedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With an end of one of these kinds; below an actor: the other end. */
  readonly kindIn?: InputMaybe<ReadonlyArray<ActorKind>>;
  /** With claims from at least so many sources; copies count as one with what they copy. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** This does not hold. */
  readonly not?: InputMaybe<RelationCondition>;
  /** With one of these as object. */
  readonly objectIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** May hold at some time in this period, as far as affirming claims tell; what is not dated may. */
  readonly overlaps?: InputMaybe<Scalars['EDTF']['input']>;
  /** Projected, or reported as seen: the standing's `projected`. */
  readonly projected?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these signs: -1, 0, 1. */
  readonly signIn?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** With a claim that cites one of these sources. Holds for all below; left out, what a field above gives holds. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these statuses. Left out: on a day all of which somebody speaks then, so none of NOT_YET, ENDED, UNSTATED; with no day all but RETRACTED. */
  readonly statusIn?: InputMaybe<ReadonlyArray<Status>>;
  /** With one of these as subject. */
  readonly subjectIn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether `typeIn` takes in the narrower types of those given, here and in anyOf and not. */
  readonly subtypes?: Scalars['Boolean']['input'];
  /** Of one of these types. */
  readonly typeIn?: InputMaybe<ReadonlyArray<RelationCode>>;
  /** With one of these at either end. */
  readonly withActor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What a question of time came to. */
export type ResolvedAsOf = {
  readonly __typename?: 'ResolvedAsOf';
  /** The instant, not later than the last commit. */
  readonly knownAt: Scalars['DateTime']['output'];
  /** How dates that are not wholly known were read. */
  readonly reading: TimeReading;
  /** The day; null: as last reported. */
  readonly validAt: Maybe<Scalars['EDTF']['output']>;
};

/** An actor in its place in an order. */
export type Score = {
  readonly __typename?: 'Score';
  /** Who. */
  readonly actor: Actor;
  /** The place, from 1: equal values share one, and the next ones are left out, as in 1, 2, 2, 4. */
  readonly rank: Scalars['Int']['output'];
  /** The number. */
  readonly value: Scalars['Float']['output'];
};

/** Actors by a number. */
export type Scores = {
  readonly __typename?: 'Scores';
  /** How it was worked out. */
  readonly method: AnalyticsMethod;
  /** The first ones, highest first, equal ones by id. Values have nine significant digits, at most twelve after the point, and are equal where these are. */
  readonly nodes: ReadonlyArray<Score>;
  /** How many actors have a number, those not told included. */
  readonly total: Scalars['Int']['output'];
};

/** One actor found by a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The actor, each at most once. */
  readonly actor: Actor;
  /** The spelling that matched. */
  readonly matched: Scalars['String']['output'];
  /** 1 for the same text, down to 0; only for comparing hits of one search. */
  readonly score: Scalars['Float']['output'];
  /** Why it matched, in plain words, the strongest reason first. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};

/** Those who say the same of a proposition at a time. */
export type Side = {
  readonly __typename?: 'Side';
  /** Whose words they are, each once, by id; the first 200. One may stand on two sides. */
  readonly asserters: ReadonlyArray<Asserter>;
  /** Of how many the words are, however many of them `asserters` tells. */
  readonly assertersCount: Scalars['Int']['output'];
  /** Its claims, latest made first, undated last, equal ones by descending id; the first 200. */
  readonly claims: ReadonlyArray<Claim>;
  /** How many claims are on this side, however many of them `claims` tells. */
  readonly count: Scalars['Int']['output'];
  /** True where they wish or demand it, so that it is not counted. */
  readonly desired: Scalars['Boolean']['output'];
  /** What they say. */
  readonly stance: Stance;
};

/** What `similarActors` finds. */
export type SimilarActorsResult = AnalyticsUnavailable | Invalid | NotFound | Scores;

/** A document. Its words stay in it; the service keeps where things stand. */
export type Source = Node & {
  readonly __typename?: 'Source';
  /** The document that this one copies; null where it stands for itself. */
  readonly copyOf: Maybe<Source>;
  /** `source:` and a key. */
  readonly id: Scalars['ID']['output'];
  /** A document that was read, or what is known from elsewhere. */
  readonly kind: SourceKind;
  /** The length of its text in UTF-16 units; each locator lies inside. */
  readonly length: Scalars['Int']['output'];
  /** Under which terms its text may be used; null where unknown. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Whether the passages can be read here. */
  readonly localCopy: LocalCopy;
  /** When it was published; null where unknown. */
  readonly publishedAt: Maybe<When>;
  /** Who published it; null where unknown. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** How far its publisher can be relied on; F for what nobody judged. */
  readonly reliability: Admiralty;
  /** When it was fetched; null where unknown. */
  readonly retrievedAt: Maybe<When>;
  /** SHA-256 of its text, 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** Enough to recognise it by. */
  readonly title: Scalars['String']['output'];
  /** Where it was found; null where unknown. */
  readonly url: Maybe<Scalars['String']['output']>;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source in its place in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** What a source is. */
export type SourceKind =
  /** Knowledge from elsewhere, written down by the project; give `source` the ids of the others to have only what documents say. */
  | 'BACKGROUND'
  /** A document that was read. */
  | 'DOCUMENT';

/** All given conditions hold. Each left out asks nothing; an empty list fits nothing. */
export type SourceWhere = {
  /** Of one of these kinds. */
  readonly kindIn?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Of one of these grades. */
  readonly reliabilityIn?: InputMaybe<ReadonlyArray<Admiralty>>;
};

/** What a claim says of its proposition. */
export type Stance =
  /** It holds. */
  | 'AFFIRMS'
  /** It does not hold. */
  | 'DENIES'
  /** It holds in name only or in part. */
  | 'QUALIFIES';

/** What the claims about a proposition come to at a time, with the sides. */
export type Standing = {
  readonly __typename?: 'Standing';
  /** Claims that it holds at that time. */
  readonly affirm: Scalars['Int']['output'];
  /** Claims that it does not hold at that time. */
  readonly deny: Scalars['Int']['output'];
  /** Wishes and demands for that time, whichever way; on no side of the verdict. */
  readonly desire: Scalars['Int']['output'];
  /** Documents behind the claims that speak of that time, wishes included; copies count as one with what they copy. */
  readonly independentSources: Scalars['Int']['output'];
  /** The day asked for; where none is, the last moment of which its claims tell. Null where none is asked for and no claim is dated. */
  readonly judgedAt: Maybe<When>;
  /** True where nobody reports it as seen: each counted claim is FUTURE or HYPOTHETICAL, or was made before the time asked for. Announced is not done. */
  readonly projected: Scalars['Boolean']['output'];
  /** Claims that it holds in name only or in part at that time. */
  readonly qualify: Scalars['Int']['output'];
  /** Who says what of that time: claims before wishes, in the order of Stance. */
  readonly sides: ReadonlyArray<Side>;
  /** The verdict. */
  readonly status: Status;
};

/** What the claims about a proposition that speak of a time come to, or why none does. Wishes and demands are not counted. */
export type Status =
  /** Some claim that it holds, and nobody denies it or grants it in part only. */
  | 'AFFIRMED'
  /** Some claim that it holds, wholly or in part, and others that it does not. */
  | 'CONTESTED'
  /** Some claim that it does not hold, and nobody that it does. */
  | 'DENIED'
  /** It is only wished or demanded, or wished not to be. */
  | 'DESIRED'
  /** All claims speak of earlier times. */
  | 'ENDED'
  /** Some claim that it holds in name only or in part, and nobody that it does not. */
  | 'NOMINAL'
  /** All claims speak of later times. */
  | 'NOT_YET'
  /** All claims that had been recorded by `knownAt` had been withdrawn by then. */
  | 'RETRACTED'
  /**
   * Nothing was known of it yet: by `knownAt` no claim about it had been recorded; where `source` holds, none that cites one of those. It is told where
   * something is reached with a later `knownAt`; no list holds it, whatever `statusIn` asks.
   */
  | 'UNRECORDED'
  /** Claims speak of other times only, earlier and later ones; or, in the reading CERTAIN, none is sure of this time. */
  | 'UNSTATED';

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** Actors that were followed and have more relations than the edges show, in the order of the nodes. */
  readonly cutAt: ReadonlyArray<Cut>;
  /** All relations between two of the nodes that fit the conditions, each once, newest first, undated last, equal ones by descending id; at most 5000. */
  readonly edges: ReadonlyArray<Relation>;
  /** Those in the middle in the order asked for, each once, then by the level and the relation that reached them. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Whether a bound left something out: an actor is in `cutAt`, or there are more than 5000 edges. Depth is no such bound. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** The tie between two actors, or what is between them where it makes none. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** The one who comes first by id. */
  readonly a: Actor;
  /** The other. */
  readonly b: Actor;
  /** Balanced triads that it is in: turning it would unbalance them. */
  readonly balancedTriads: Scalars['Int']['output'];
  /** Whether there are relations of both signs. */
  readonly mixed: Scalars['Boolean']['output'];
  /** How many of its relations are conflictual. */
  readonly negative: Scalars['Int']['output'];
  /** How many of its relations are cooperative. */
  readonly positive: Scalars['Int']['output'];
  /** The relations that make it, those of a sign that fit the conditions, newest first, undated last, equal ones by descending id. */
  readonly relations: RelationConnection;
  /** The fewest of its relations that have to turn for it to turn or to be no more; 1: a single relation decides. 0 where it is no tie. */
  readonly relationsToTurn: Scalars['Int']['output'];
  /** +1 or -1; 0 where relations of both signs make no tie. */
  readonly sign: Scalars['Int']['output'];
  /** Unbalanced triads that it is in: turning it would balance them. */
  readonly unbalancedTriads: Scalars['Int']['output'];
};


/** The tie between two actors, or what is between them where it makes none. */
export type TieRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of ties. */
export type TieConnection = {
  readonly __typename?: 'TieConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<TieEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Tie>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tie in its place in a list. */
export type TieEdge = {
  readonly __typename?: 'TieEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The tie. */
  readonly node: Tie;
};

/** How a time is read of which not all is known. */
export type TimeReading =
  /** Between known facts alone: from the latest reading of the beginning or the earliest observation, to the earliest reading of the end or the latest observation. */
  | 'CERTAIN'
  /** Wherever nothing rules it out. */
  | 'POSSIBLE';

/** What an item of a timeline is, and how it is told. */
export type TimelineChange =
  /** An event is foretold or possible. */
  | 'ANNOUNCED'
  /** A relation begins, as reported; `status` says whether that is contested. */
  | 'BEGINS'
  /** An event is said to have happened, or to happen, and is denied. */
  | 'CONTESTED'
  /** An event is denied, and nobody says that it happened or will. */
  | 'DENIED'
  /** An event is only wished, or wished not to be. */
  | 'DESIRED'
  /** A relation ends, as reported. */
  | 'ENDS'
  /** An event is reported as done, wholly, in part or in name. */
  | 'HAPPENED'
  /** A relation is to begin, as foretold. */
  | 'TO_BEGIN'
  /** A relation is to end, as foretold. */
  | 'TO_END';

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<TimelineItemEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact, counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
  /** Events of these actors that have no earliest reading and so no place in the order; on no page. Counted only when asked for. */
  readonly undatedEvents: Scalars['Int']['output'];
};

/** An event, or the beginning or end of a relation. */
export type TimelineItem = {
  readonly __typename?: 'TimelineItem';
  /** When; never without an earliest reading. */
  readonly at: When;
  /** What it is, and how it is told. */
  readonly change: TimelineChange;
  /** The event; null for a relation. */
  readonly event: Maybe<Event>;
  /** Whether nobody reports it as seen: it is announced, not done. */
  readonly projected: Scalars['Boolean']['output'];
  /** The relation; null for an event. */
  readonly relation: Maybe<Relation>;
  /** What claims come to: of an event as last reported; of a relation on the first day on which it may hold, read CERTAIN surely holds, or may end. */
  readonly status: Status;
};

/** An item of a timeline in its place. */
export type TimelineItemEdge = {
  readonly __typename?: 'TimelineItemEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: TimelineItem;
};

/** A page of a timeline, or why not. */
export type TimelineResult = Invalid | NotFound | TimelineConnection;

/** Three actors each of whom is tied to the other two. */
export type Triad = {
  readonly __typename?: 'Triad';
  /** The three, by id. */
  readonly actors: ReadonlyArray<Actor>;
  /** Whether the signs multiply to plus: no or two negative ties (Heider 1946, Cartwright and Harary 1956). */
  readonly balanced: Scalars['Boolean']['output'];
  /** Their ties: of the first and the second, of the first and the third, of the second and the third. */
  readonly ties: ReadonlyArray<Tie>;
  /**
   * The ties any one of which would balance it by turning: each of an unbalanced one, none of a balanced one. First those that would balance most other triads
   * on balance, `unbalancedTriads` less `balancedTriads`; equal ones by the ids of their actors.
   */
  readonly turning: ReadonlyArray<Tie>;
  /** How many of the ties are negative. */
  readonly type: TriadType;
  /** Whether it goes with some number of camps: three negative ties do too (Davis 1967). */
  readonly weaklyBalanced: Scalars['Boolean']['output'];
};

/** How many triads there are of which type. */
export type TriadCensus = {
  readonly __typename?: 'TriadCensus';
  /** With three negative ties. */
  readonly allNegative: Scalars['Int']['output'];
  /** With three positive ties. */
  readonly allPositive: Scalars['Int']['output'];
  /** The triangle index: which share of the triads is balanced, from 0 to 1; null where there are none. */
  readonly balanced: Maybe<Scalars['Float']['output']>;
  /** With one negative tie. */
  readonly oneNegative: Scalars['Int']['output'];
  /** All triads. */
  readonly total: Scalars['Int']['output'];
  /** With two negative ties. */
  readonly twoNegative: Scalars['Int']['output'];
  /** Which share of the triads is weakly balanced, from 0 to 1; null where there are none. */
  readonly weaklyBalanced: Maybe<Scalars['Float']['output']>;
};

/** A page of triads. */
export type TriadConnection = {
  readonly __typename?: 'TriadConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<TriadEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Triad>;
  /** Where it lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages: exact. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A triad in its place in a list. */
export type TriadEdge = {
  readonly __typename?: 'TriadEdge';
  /** Its place: opaque, stable when others are added, good for this list only. */
  readonly cursor: Scalars['String']['output'];
  /** The triad. */
  readonly node: Triad;
};

/** How many of the three ties of a triad are negative. */
export type TriadType =
  /** All: three enemies. Unbalanced, but weakly balanced. */
  | 'ALL_NEGATIVE'
  /** None: three friends. Balanced. */
  | 'ALL_POSITIVE'
  /** One: two friends of the same actor are enemies. Unbalanced. */
  | 'ONE_NEGATIVE'
  /** Two: two friends have an enemy in common. Balanced. */
  | 'TWO_NEGATIVE';

/** Which ties would balance everything by turning, each by itself: exact however large the graph is. */
export type Turning = {
  readonly __typename?: 'Turning';
  /** The same for people; null where there are some. */
  readonly message: Maybe<Scalars['String']['output']>;
  /** Why there are none; null where there are some. */
  readonly none: Maybe<NoTurning>;
  /** The ties, by the ids of their actors; a single relation is enough where `relationsToTurn` is 1. */
  readonly ties: TieConnection;
};


/** Which ties would balance everything by turning, each by itself: exact however large the graph is. */
export type TurningTiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** From when to when. */
export type Validity = {
  readonly __typename?: 'Validity';
  /** The beginning; null where not stated. */
  readonly from: Maybe<When>;
  /** The end; null where not stated, or where it goes on. */
  readonly until: Maybe<When>;
};

/** A moment as far as it is known. */
export type When = {
  readonly __typename?: 'When';
  /** The earliest instant it can mean; null where unbounded. */
  readonly earliest: Maybe<Scalars['DateTime']['output']>;
  /** As it was written. */
  readonly edtf: Scalars['EDTF']['output'];
  /** True where it was worked out (from "18 years ago"), not read. */
  readonly inferred: Scalars['Boolean']['output'];
  /** The latest instant it can mean, inclusive; null where unbounded. */
  readonly latest: Maybe<Scalars['DateTime']['output']>;
  /** How finely it is known. */
  readonly precision: Precision;
};

/** How a reported number is worded. */
export type Wording =
  /** As an approximation. */
  | 'ABOUT'
  /** As a lower bound. */
  | 'AT_LEAST'
  /** As an upper bound. */
  | 'AT_MOST'
  /** As an exact count. */
  | 'EXACT'
  /** As a factor between two numbers. */
  | 'RATIO'
  /** As some number, not told. */
  | 'UNSPECIFIED';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ActorResult:
    | ( ActorModel )
    | ( Omit<Ambiguous, 'candidates'> & { candidates: ReadonlyArray<_RefType['SearchHit']> } )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
  ;
  Asserter:
    | ( ActorModel )
    | ( SourceModel )
  ;
  BalanceResult:
    | ( BalanceModel )
    | ( Invalid )
  ;
  BridgesResult:
    | ( AnalyticsUnavailable )
    | ( BridgesModel )
    | ( Invalid )
  ;
  BrokersResult:
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
    | ( ScoresModel )
  ;
  CentralityResult:
    | ( AnalyticsUnavailable )
    | ( Invalid )
    | ( ScoresModel )
  ;
  ClaimResult:
    | ( Omit<Ambiguous, 'candidates'> & { candidates: ReadonlyArray<_RefType['SearchHit']> } )
    | ( ClaimModel )
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
  ;
  CommunitiesResult:
    | ( AnalyticsUnavailable )
    | ( CommunitiesModel )
    | ( Invalid )
  ;
  ComponentsResult:
    | ( AnalyticsUnavailable )
    | ( ComponentsModel )
    | ( Invalid )
  ;
  DyadResult:
    | ( DyadSeriesModel )
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
  ;
  NeighborhoodResult:
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
    | ( SubgraphModel )
  ;
  PathResult:
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
    | ( PathSearchModel )
  ;
  Proposition:
    | ( EventModel )
    | ( IdentityModel )
    | ( ParticipationModel )
    | ( QuantityModel )
    | ( RelationModel )
  ;
  QuantityBearer:
    | ( ActorModel )
    | ( EventModel )
    | ( RelationModel )
  ;
  SimilarActorsResult:
    | ( AnalyticsUnavailable )
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
    | ( ScoresModel )
  ;
  TimelineResult:
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
    | ( TimelineConnectionModel )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Claimable:
    | ( EventModel )
    | ( IdentityModel )
    | ( ParticipationModel )
    | ( QuantityModel )
    | ( RelationModel )
  ;
  Node:
    | ( ActorModel )
    | ( ClaimModel )
    | ( EventModel )
    | ( IdentityModel )
    | ( ParticipationModel )
    | ( QuantityModel )
    | ( RelationModel )
    | ( SourceModel )
  ;
  Problem:
    | ( Omit<Ambiguous, 'candidates'> & { candidates: ReadonlyArray<_RefType['SearchHit']> } )
    | ( AnalyticsUnavailable )
    | ( Invalid )
    | ( Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<_RefType['SearchHit']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorModel>;
  ActorConnection: ResolverTypeWrapper<ActorConnectionModel>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorGroup: ResolverTypeWrapper<ActorGroupModel>;
  ActorKind: ActorKind;
  ActorRef: ActorRef;
  ActorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ActorResult']>;
  ActorWhere: ActorWhere;
  Admiralty: Admiralty;
  Alias: ResolverTypeWrapper<AliasModel>;
  AliasStrength: AliasStrength;
  Ambiguous: ResolverTypeWrapper<Omit<Ambiguous, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  AnalyticsMethod: ResolverTypeWrapper<AnalyticsMethodModel>;
  AnalyticsParameter: ResolverTypeWrapper<AnalyticsParameter>;
  AnalyticsUnavailable: ResolverTypeWrapper<AnalyticsUnavailable>;
  AsOf: AsOf;
  Asserter: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Asserter']>;
  AsserterRef: AsserterRef;
  Audience: Audience;
  Balance: ResolverTypeWrapper<BalanceModel>;
  BalanceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BalanceResult']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Bridges: ResolverTypeWrapper<BridgesModel>;
  BridgesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BridgesResult']>;
  BrokersResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BrokersResult']>;
  Bucket: ResolverTypeWrapper<Bucket>;
  BucketKey: BucketKey;
  Camp: ResolverTypeWrapper<CampModel>;
  Camps: Camps;
  CentralityMetric: CentralityMetric;
  CentralityResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CentralityResult']>;
  Change: ResolverTypeWrapper<ChangeModel>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionModel>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionModel>;
  ClaimCounts: ResolverTypeWrapper<ClaimCounts>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimInput: ClaimInput;
  ClaimResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimResult']>;
  ClaimWhere: ClaimWhere;
  Claimable: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Claimable']>;
  Communities: ResolverTypeWrapper<CommunitiesModel>;
  CommunitiesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommunitiesResult']>;
  Components: ResolverTypeWrapper<ComponentsModel>;
  ComponentsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComponentsResult']>;
  Cut: ResolverTypeWrapper<CutModel>;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Direction: Direction;
  DyadPoint: ResolverTypeWrapper<DyadPoint>;
  DyadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DyadResult']>;
  DyadSeries: ResolverTypeWrapper<DyadSeriesModel>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<EventConnectionModel>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventWhere: EventWhere;
  Evidence: ResolverTypeWrapper<EvidenceModel>;
  EvidenceInput: EvidenceInput;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  ExternalIdRef: ExternalIdRef;
  Fidelity: Fidelity;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FrustratedActor: ResolverTypeWrapper<Omit<FrustratedActor, 'actor'> & { actor: ResolversTypes['Actor'] }>;
  Frustration: ResolverTypeWrapper<FrustrationModel>;
  Hop: ResolverTypeWrapper<HopModel>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identity: ResolverTypeWrapper<IdentityModel>;
  IdentityConnection: ResolverTypeWrapper<IdentityConnectionModel>;
  IdentityEdge: ResolverTypeWrapper<Omit<IdentityEdge, 'node'> & { node: ResolversTypes['Identity'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Invalid: ResolverTypeWrapper<Invalid>;
  LocalCopy: LocalCopy;
  Locator: ResolverTypeWrapper<Locator>;
  Metric: Metric;
  MixedTies: MixedTies;
  Modality: Modality;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighborhoodResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NeighborhoodResult']>;
  NoPath: ResolverTypeWrapper<NoPathModel>;
  NoPathReason: NoPathReason;
  NoTurning: NoTurning;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFound: ResolverTypeWrapper<Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<ResolversTypes['SearchHit']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParticipantRole: ParticipantRole;
  Participation: ResolverTypeWrapper<ParticipationModel>;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionModel>;
  ParticipationEdge: ResolverTypeWrapper<Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }>;
  Path: ResolverTypeWrapper<PathModel>;
  PathResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PathResult']>;
  PathSearch: ResolverTypeWrapper<PathSearchModel>;
  PloverCode: ResolverTypeWrapper<PloverCode>;
  Precision: Precision;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Proposition: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Proposition']>;
  PropositionInput: PropositionInput;
  Quad: Quad;
  Quantity: ResolverTypeWrapper<QuantityModel>;
  QuantityBearer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['QuantityBearer']>;
  QuantityConnection: ResolverTypeWrapper<QuantityConnectionModel>;
  QuantityEdge: ResolverTypeWrapper<Omit<QuantityEdge, 'node'> & { node: ResolversTypes['Quantity'] }>;
  QuantityWhere: QuantityWhere;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: ResolverTypeWrapper<RelationModel>;
  RelationCode: RelationCode;
  RelationCondition: RelationCondition;
  RelationConnection: ResolverTypeWrapper<RelationConnectionModel>;
  RelationCount: ResolverTypeWrapper<Omit<RelationCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationInput: RelationInput;
  RelationRow: ResolverTypeWrapper<RelationRowModel>;
  RelationRowConnection: ResolverTypeWrapper<RelationRowConnectionModel>;
  RelationRowEdge: ResolverTypeWrapper<Omit<RelationRowEdge, 'node'> & { node: ResolversTypes['RelationRow'] }>;
  RelationSort: RelationSort;
  RelationType: ResolverTypeWrapper<RelationTypeModel>;
  RelationWhere: RelationWhere;
  ResolvedAsOf: ResolverTypeWrapper<ResolvedAsOfModel>;
  Score: ResolverTypeWrapper<ScoreModel>;
  Scores: ResolverTypeWrapper<ScoresModel>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  Side: ResolverTypeWrapper<SideModel>;
  SimilarActorsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimilarActorsResult']>;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<SourceConnectionModel>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceKind: SourceKind;
  SourceWhere: SourceWhere;
  Stance: Stance;
  Standing: ResolverTypeWrapper<StandingModel>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<SubgraphModel>;
  Tie: ResolverTypeWrapper<TieModel>;
  TieConnection: ResolverTypeWrapper<TieConnectionModel>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TimeReading: TimeReading;
  TimelineChange: TimelineChange;
  TimelineConnection: ResolverTypeWrapper<TimelineConnectionModel>;
  TimelineItem: ResolverTypeWrapper<TimelineItemModel>;
  TimelineItemEdge: ResolverTypeWrapper<Omit<TimelineItemEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  TimelineResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineResult']>;
  Triad: ResolverTypeWrapper<TriadModel>;
  TriadCensus: ResolverTypeWrapper<TriadCensusModel>;
  TriadConnection: ResolverTypeWrapper<TriadConnectionModel>;
  TriadEdge: ResolverTypeWrapper<Omit<TriadEdge, 'node'> & { node: ResolversTypes['Triad'] }>;
  TriadType: TriadType;
  Turning: ResolverTypeWrapper<TurningModel>;
  Validity: ResolverTypeWrapper<Omit<Validity, 'from' | 'until'> & { from?: Maybe<ResolversTypes['When']>, until?: Maybe<ResolversTypes['When']> }>;
  When: ResolverTypeWrapper<WhenModel>;
  Wording: Wording;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorModel;
  ActorConnection: ActorConnectionModel;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorGroup: ActorGroupModel;
  ActorRef: ActorRef;
  ActorResult: ResolversUnionTypes<ResolversParentTypes>['ActorResult'];
  ActorWhere: ActorWhere;
  Alias: AliasModel;
  Ambiguous: Omit<Ambiguous, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  AnalyticsMethod: AnalyticsMethodModel;
  AnalyticsParameter: AnalyticsParameter;
  AnalyticsUnavailable: AnalyticsUnavailable;
  AsOf: AsOf;
  Asserter: ResolversUnionTypes<ResolversParentTypes>['Asserter'];
  AsserterRef: AsserterRef;
  Balance: BalanceModel;
  BalanceResult: ResolversUnionTypes<ResolversParentTypes>['BalanceResult'];
  Boolean: Scalars['Boolean']['output'];
  Bridges: BridgesModel;
  BridgesResult: ResolversUnionTypes<ResolversParentTypes>['BridgesResult'];
  BrokersResult: ResolversUnionTypes<ResolversParentTypes>['BrokersResult'];
  Bucket: Bucket;
  Camp: CampModel;
  Camps: Camps;
  CentralityResult: ResolversUnionTypes<ResolversParentTypes>['CentralityResult'];
  Change: ChangeModel;
  ChangeConnection: ChangeConnectionModel;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Claim: ClaimModel;
  ClaimConnection: ClaimConnectionModel;
  ClaimCounts: ClaimCounts;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimInput: ClaimInput;
  ClaimResult: ResolversUnionTypes<ResolversParentTypes>['ClaimResult'];
  ClaimWhere: ClaimWhere;
  Claimable: ResolversInterfaceTypes<ResolversParentTypes>['Claimable'];
  Communities: CommunitiesModel;
  CommunitiesResult: ResolversUnionTypes<ResolversParentTypes>['CommunitiesResult'];
  Components: ComponentsModel;
  ComponentsResult: ResolversUnionTypes<ResolversParentTypes>['ComponentsResult'];
  Cut: CutModel;
  Dataset: DatasetModel;
  DateTime: Scalars['DateTime']['output'];
  DyadPoint: DyadPoint;
  DyadResult: ResolversUnionTypes<ResolversParentTypes>['DyadResult'];
  DyadSeries: DyadSeriesModel;
  EDTF: Scalars['EDTF']['output'];
  Event: EventModel;
  EventConnection: EventConnectionModel;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventWhere: EventWhere;
  Evidence: EvidenceModel;
  EvidenceInput: EvidenceInput;
  ExternalId: ExternalId;
  ExternalIdRef: ExternalIdRef;
  Float: Scalars['Float']['output'];
  FrustratedActor: Omit<FrustratedActor, 'actor'> & { actor: ResolversParentTypes['Actor'] };
  Frustration: FrustrationModel;
  Hop: HopModel;
  ID: Scalars['ID']['output'];
  Identity: IdentityModel;
  IdentityConnection: IdentityConnectionModel;
  IdentityEdge: Omit<IdentityEdge, 'node'> & { node: ResolversParentTypes['Identity'] };
  Int: Scalars['Int']['output'];
  Invalid: Invalid;
  Locator: Locator;
  Mutation: Record<PropertyKey, never>;
  NeighborhoodResult: ResolversUnionTypes<ResolversParentTypes>['NeighborhoodResult'];
  NoPath: NoPathModel;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFound: Omit<NotFound, 'nearest'> & { nearest: ReadonlyArray<ResolversParentTypes['SearchHit']> };
  PageInfo: PageInfo;
  Participation: ParticipationModel;
  ParticipationConnection: ParticipationConnectionModel;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  Path: PathModel;
  PathResult: ResolversUnionTypes<ResolversParentTypes>['PathResult'];
  PathSearch: PathSearchModel;
  PloverCode: PloverCode;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Proposition: ResolversUnionTypes<ResolversParentTypes>['Proposition'];
  PropositionInput: PropositionInput;
  Quantity: QuantityModel;
  QuantityBearer: ResolversUnionTypes<ResolversParentTypes>['QuantityBearer'];
  QuantityConnection: QuantityConnectionModel;
  QuantityEdge: Omit<QuantityEdge, 'node'> & { node: ResolversParentTypes['Quantity'] };
  QuantityWhere: QuantityWhere;
  Query: Record<PropertyKey, never>;
  Relation: RelationModel;
  RelationCondition: RelationCondition;
  RelationConnection: RelationConnectionModel;
  RelationCount: Omit<RelationCount, 'type'> & { type: ResolversParentTypes['RelationType'] };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationInput: RelationInput;
  RelationRow: RelationRowModel;
  RelationRowConnection: RelationRowConnectionModel;
  RelationRowEdge: Omit<RelationRowEdge, 'node'> & { node: ResolversParentTypes['RelationRow'] };
  RelationType: RelationTypeModel;
  RelationWhere: RelationWhere;
  ResolvedAsOf: ResolvedAsOfModel;
  Score: ScoreModel;
  Scores: ScoresModel;
  SearchHit: SearchHitModel;
  Side: SideModel;
  SimilarActorsResult: ResolversUnionTypes<ResolversParentTypes>['SimilarActorsResult'];
  Source: SourceModel;
  SourceConnection: SourceConnectionModel;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceWhere: SourceWhere;
  Standing: StandingModel;
  String: Scalars['String']['output'];
  Subgraph: SubgraphModel;
  Tie: TieModel;
  TieConnection: TieConnectionModel;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TimelineConnection: TimelineConnectionModel;
  TimelineItem: TimelineItemModel;
  TimelineItemEdge: Omit<TimelineItemEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  TimelineResult: ResolversUnionTypes<ResolversParentTypes>['TimelineResult'];
  Triad: TriadModel;
  TriadCensus: TriadCensusModel;
  TriadConnection: TriadConnectionModel;
  TriadEdge: Omit<TriadEdge, 'node'> & { node: ResolversParentTypes['Triad'] };
  Turning: TurningModel;
  Validity: Omit<Validity, 'from' | 'until'> & { from?: Maybe<ResolversParentTypes['When']>, until?: Maybe<ResolversParentTypes['When']> };
  When: WhenModel;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['Alias']>, ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ActorDegreeArgs>>;
  describedAs?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<ActorEventsArgs, 'first'>>;
  existence?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<ResolversTypes['IdentityConnection'], ParentType, ContextType, RequireFields<ActorIdentitiesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorNameArgs, 'lang'>>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quantities?: Resolver<ResolversTypes['QuantityConnection'], ParentType, ContextType, RequireFields<ActorQuantitiesArgs, 'first'>>;
  relationCounts?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType, Partial<ActorRelationCountsArgs>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActorRelationsArgs, 'direction' | 'first' | 'orderBy'>>;
  statements?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorStatementsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type ActorGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorGroup'] = ResolversParentTypes['ActorGroup']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<ActorGroupActorsArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorResult'] = ResolversParentTypes['ActorResult']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Ambiguous' | 'NotFound', ParentType, ContextType>;
};

export type AliasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias']> = {
  lang?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['AliasStrength'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
};

export type AmbiguousResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ambiguous'] = ResolversParentTypes['Ambiguous']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyticsMethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticsMethod'] = ResolversParentTypes['AnalyticsMethod']> = {
  asOf?: Resolver<ResolversTypes['ResolvedAsOf'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['AnalyticsParameter']>, ParentType, ContextType>;
};

export type AnalyticsParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticsParameter'] = ResolversParentTypes['AnalyticsParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnalyticsUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalyticsUnavailable'] = ResolversParentTypes['AnalyticsUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AsserterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asserter'] = ResolversParentTypes['Asserter']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Source', ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  census?: Resolver<ResolversTypes['TriadCensus'], ParentType, ContextType>;
  clusterable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  frustration?: Resolver<ResolversTypes['Frustration'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AnalyticsMethod'], ParentType, ContextType>;
  mixedPairs?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<BalanceMixedPairsArgs, 'first'>>;
  negative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<BalanceTiesArgs, 'first'>>;
  triads?: Resolver<ResolversTypes['TriadConnection'], ParentType, ContextType, RequireFields<BalanceTriadsArgs, 'first'>>;
  turning?: Resolver<ResolversTypes['Turning'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BalanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BalanceResult'] = ResolversParentTypes['BalanceResult']> = {
  __resolveType: TypeResolveFn<'Balance' | 'Invalid', ParentType, ContextType>;
};

export type BridgesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridges'] = ResolversParentTypes['Bridges']> = {
  actorTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AnalyticsMethod'], ParentType, ContextType>;
  relationTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BridgesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgesResult'] = ResolversParentTypes['BridgesResult']> = {
  __resolveType: TypeResolveFn<'AnalyticsUnavailable' | 'Bridges' | 'Invalid', ParentType, ContextType>;
};

export type BrokersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokersResult'] = ResolversParentTypes['BrokersResult']> = {
  __resolveType: TypeResolveFn<'Invalid' | 'NotFound' | 'Scores', ParentType, ContextType>;
};

export type BucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bucket'] = ResolversParentTypes['Bucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type CampResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Camp'] = ResolversParentTypes['Camp']> = {
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CampActorsArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CentralityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CentralityResult'] = ResolversParentTypes['CentralityResult']> = {
  __resolveType: TypeResolveFn<'AnalyticsUnavailable' | 'Invalid' | 'Scores', ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  after?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  becauseOf?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  becauseOfCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  projectedAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  projectedBefore?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['Proposition'], ParentType, ContextType>;
  assertedBy?: Resolver<ResolversTypes['Asserter'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  claimedValidity?: Resolver<Maybe<ResolversTypes['Validity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retractedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimCounts'] = ResolversParentTypes['ClaimCounts']> = {
  affirm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deny?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desire?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualify?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimResult'] = ResolversParentTypes['ClaimResult']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'Claim' | 'Invalid' | 'NotFound', ParentType, ContextType>;
};

export type ClaimableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claimable'] = ResolversParentTypes['Claimable']> = {
  __resolveType: TypeResolveFn<'Event' | 'Identity' | 'Participation' | 'Quantity' | 'Relation', ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AnalyticsMethod'], ParentType, ContextType>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitiesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesResult'] = ResolversParentTypes['CommunitiesResult']> = {
  __resolveType: TypeResolveFn<'AnalyticsUnavailable' | 'Communities' | 'Invalid', ParentType, ContextType>;
};

export type ComponentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Components'] = ResolversParentTypes['Components']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['ActorGroup']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AnalyticsMethod'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComponentsResult'] = ResolversParentTypes['ComponentsResult']> = {
  __resolveType: TypeResolveFn<'AnalyticsUnavailable' | 'Components' | 'Invalid', ParentType, ContextType>;
};

export type CutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cut'] = ResolversParentTypes['Cut']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  actors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<ReadonlyArray<ResolversTypes['DateTime']>, ParentType, ContextType, RequireFields<DatasetChangedAtArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  horizon?: Resolver<ResolversTypes['Validity'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DyadPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadPoint'] = ResolversParentTypes['DyadPoint']> = {
  announced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanIntensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
};

export type DyadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadResult'] = ResolversParentTypes['DyadResult']> = {
  __resolveType: TypeResolveFn<'DyadSeries' | 'Invalid' | 'NotFound', ParentType, ContextType>;
};

export type DyadSeriesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DyadSeries'] = ResolversParentTypes['DyadSeries']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['DyadPoint']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undatedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  binding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  causedBy?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType, Partial<EventCausedByArgs>>;
  causedByCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EventCausedByCountArgs>>;
  claimCounts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType, Partial<EventClaimCountsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intensity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EventMentionsArgs>>;
  occurred?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['PloverCode']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Quad']>, ParentType, ContextType>;
  quantities?: Resolver<ResolversTypes['QuantityConnection'], ParentType, ContextType, RequireFields<EventQuantitiesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EventSourcesArgs>>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, Partial<EventStandingArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<EventStatusArgs>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  fidelity?: Resolver<ResolversTypes['Fidelity'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FrustratedActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrustratedActor'] = ResolversParentTypes['FrustratedActor']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrustrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Frustration'] = ResolversParentTypes['Frustration']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['FrustratedActor']>, ParentType, ContextType, RequireFields<FrustrationActorsArgs, 'first'>>;
  between?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  camps?: Resolver<ReadonlyArray<ResolversTypes['Camp']>, ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lowerBound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['AnalyticsMethod'], ParentType, ContextType>;
  normalized?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<FrustrationTiesArgs, 'first'>>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  forward?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claimCounts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType, Partial<IdentityClaimCountsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<IdentityClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, Partial<IdentityStandingArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<IdentityStatusArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityConnection'] = ResolversParentTypes['IdentityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Identity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityEdge'] = ResolversParentTypes['IdentityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
};

export type InvalidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invalid'] = ResolversParentTypes['Invalid']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordClaim?: Resolver<ResolversTypes['ClaimResult'], ParentType, ContextType, RequireFields<MutationRecordClaimArgs, 'idempotencyKey' | 'input'>>;
  retractClaim?: Resolver<ResolversTypes['ClaimResult'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'id' | 'idempotencyKey' | 'reason'>>;
};

export type NeighborhoodResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighborhoodResult'] = ResolversParentTypes['NeighborhoodResult']> = {
  __resolveType: TypeResolveFn<'Invalid' | 'NotFound' | 'Subgraph', ParentType, ContextType>;
};

export type NoPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoPath'] = ResolversParentTypes['NoPath']> = {
  cutBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoPathReason'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Claim' | 'Event' | 'Identity' | 'Participation' | 'Quantity' | 'Relation' | 'Source', ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claimCounts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType, Partial<ParticipationClaimCountsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ParticipationClaimsArgs, 'first'>>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, Partial<ParticipationStandingArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<ParticipationStatusArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  crossesContested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  __resolveType: TypeResolveFn<'Invalid' | 'NotFound' | 'PathSearch', ParentType, ContextType>;
};

export type PathSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSearch'] = ResolversParentTypes['PathSearch']> = {
  none?: Resolver<Maybe<ResolversTypes['NoPath']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PloverCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PloverCode'] = ResolversParentTypes['PloverCode']> = {
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codebook?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contexts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  modes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Ambiguous' | 'AnalyticsUnavailable' | 'Invalid' | 'NotFound', ParentType, ContextType>;
};

export type PropositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proposition'] = ResolversParentTypes['Proposition']> = {
  __resolveType: TypeResolveFn<'Event' | 'Identity' | 'Participation' | 'Quantity' | 'Relation', ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  at?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claimCounts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType, Partial<QuantityClaimCountsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QuantityClaimsArgs, 'first'>>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['QuantityBearer'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, Partial<QuantityStandingArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<QuantityStatusArgs>>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Wording'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityBearerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityBearer'] = ResolversParentTypes['QuantityBearer']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Event' | 'Relation', ParentType, ContextType>;
};

export type QuantityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityConnection'] = ResolversParentTypes['QuantityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuantityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quantity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuantityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityEdge'] = ResolversParentTypes['QuantityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quantity'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<ResolversTypes['ActorResult'], ParentType, ContextType, RequireFields<QueryActorArgs, 'ref'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  balance?: Resolver<ResolversTypes['BalanceResult'], ParentType, ContextType, RequireFields<QueryBalanceArgs, 'mixed'>>;
  bridges?: Resolver<ResolversTypes['BridgesResult'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'first'>>;
  brokers?: Resolver<ResolversTypes['BrokersResult'], ParentType, ContextType, RequireFields<QueryBrokersArgs, 'between' | 'first'>>;
  centrality?: Resolver<ResolversTypes['CentralityResult'], ParentType, ContextType, RequireFields<QueryCentralityArgs, 'damping' | 'direction' | 'first' | 'metric' | 'seed'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  communities?: Resolver<ResolversTypes['CommunitiesResult'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first' | 'gamma' | 'seed'>>;
  components?: Resolver<ResolversTypes['ComponentsResult'], ParentType, ContextType, RequireFields<QueryComponentsArgs, 'first'>>;
  contested?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryContestedArgs, 'first'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  diff?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryDiffArgs, 'first' | 'from' | 'to'>>;
  dyad?: Resolver<ResolversTypes['DyadResult'], ParentType, ContextType, RequireFields<QueryDyadArgs, 'a' | 'b' | 'bucket'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  neighborhood?: Resolver<ResolversTypes['NeighborhoodResult'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'maxNodes' | 'of' | 'perHub'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxHops' | 'to'>>;
  quantities?: Resolver<ResolversTypes['QuantityConnection'], ParentType, ContextType, RequireFields<QueryQuantitiesArgs, 'first'>>;
  relationBuckets?: Resolver<ReadonlyArray<ResolversTypes['Bucket']>, ParentType, ContextType, RequireFields<QueryRelationBucketsArgs, 'during' | 'interval'>>;
  relationRows?: Resolver<ResolversTypes['RelationRowConnection'], ParentType, ContextType, RequireFields<QueryRelationRowsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'fuzzy' | 'text'>>;
  similarActors?: Resolver<ResolversTypes['SimilarActorsResult'], ParentType, ContextType, RequireFields<QuerySimilarActorsArgs, 'first' | 'of'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineResult'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'actors' | 'first'>>;
  topActors?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType, RequireFields<QueryTopActorsArgs, 'first' | 'metric'>>;
  vocabulary?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  basis?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<RelationBasisArgs, 'first'>>;
  claimCounts?: Resolver<ResolversTypes['ClaimCounts'], ParentType, ContextType, Partial<RelationClaimCountsArgs>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<RelationClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  quantities?: Resolver<ResolversTypes['QuantityConnection'], ParentType, ContextType, RequireFields<RelationQuantitiesArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType, Partial<RelationStandingArgs>>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType, Partial<RelationStatusArgs>>;
  subject?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validity?: Resolver<ResolversTypes['Validity'], ParentType, ContextType, Partial<RelationValidityArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationRow'] = ResolversParentTypes['RelationRow']> = {
  affirm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deny?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  objectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  projected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationCode'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type RelationRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationRowConnection'] = ResolversParentTypes['RelationRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationRowEdge'] = ResolversParentTypes['RelationRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationRow'], ParentType, ContextType>;
};

export type RelationTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = {
  broader?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RelationCode'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ftm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inverseLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wikidata?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResolvedAsOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolvedAsOf'] = ResolversParentTypes['ResolvedAsOf']> = {
  knownAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['TimeReading'], ParentType, ContextType>;
  validAt?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type ScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Score'] = ResolversParentTypes['Score']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ScoresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scores'] = ResolversParentTypes['Scores']> = {
  method?: Resolver<ResolversTypes['AnalyticsMethod'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Score']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Side'] = ResolversParentTypes['Side']> = {
  asserters?: Resolver<ReadonlyArray<ResolversTypes['Asserter']>, ParentType, ContextType>;
  assertersCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
};

export type SimilarActorsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarActorsResult'] = ResolversParentTypes['SimilarActorsResult']> = {
  __resolveType: TypeResolveFn<'AnalyticsUnavailable' | 'Invalid' | 'NotFound' | 'Scores', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  copyOf?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localCopy?: Resolver<ResolversTypes['LocalCopy'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Admiralty'], ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type StandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Standing'] = ResolversParentTypes['Standing']> = {
  affirm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deny?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desire?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  projected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  qualify?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  cutAt?: Resolver<ReadonlyArray<ResolversTypes['Cut']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  balancedTriads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  negative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  positive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TieRelationsArgs, 'first'>>;
  relationsToTurn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unbalancedTriads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  at?: Resolver<ResolversTypes['When'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['TimelineChange'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  projected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
};

export type TimelineItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineItemEdge'] = ResolversParentTypes['TimelineItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineResult'] = ResolversParentTypes['TimelineResult']> = {
  __resolveType: TypeResolveFn<'Invalid' | 'NotFound' | 'TimelineConnection', ParentType, ContextType>;
};

export type TriadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Triad'] = ResolversParentTypes['Triad']> = {
  actors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  balanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  turning?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TriadType'], ParentType, ContextType>;
  weaklyBalanced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TriadCensusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadCensus'] = ResolversParentTypes['TriadCensus']> = {
  allNegative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allPositive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  balanced?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oneNegative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoNegative?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weaklyBalanced?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TriadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadConnection'] = ResolversParentTypes['TriadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TriadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Triad']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriadEdge'] = ResolversParentTypes['TriadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Triad'], ParentType, ContextType>;
};

export type TurningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Turning'] = ResolversParentTypes['Turning']> = {
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  none?: Resolver<Maybe<ResolversTypes['NoTurning']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<TurningTiesArgs, 'first'>>;
};

export type ValidityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Validity'] = ResolversParentTypes['Validity']> = {
  from?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['When']>, ParentType, ContextType>;
};

export type WhenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['When'] = ResolversParentTypes['When']> = {
  earliest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  ActorGroup?: ActorGroupResolvers<ContextType>;
  ActorResult?: ActorResultResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Ambiguous?: AmbiguousResolvers<ContextType>;
  AnalyticsMethod?: AnalyticsMethodResolvers<ContextType>;
  AnalyticsParameter?: AnalyticsParameterResolvers<ContextType>;
  AnalyticsUnavailable?: AnalyticsUnavailableResolvers<ContextType>;
  Asserter?: AsserterResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  BalanceResult?: BalanceResultResolvers<ContextType>;
  Bridges?: BridgesResolvers<ContextType>;
  BridgesResult?: BridgesResultResolvers<ContextType>;
  BrokersResult?: BrokersResultResolvers<ContextType>;
  Bucket?: BucketResolvers<ContextType>;
  Camp?: CampResolvers<ContextType>;
  CentralityResult?: CentralityResultResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimCounts?: ClaimCountsResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimResult?: ClaimResultResolvers<ContextType>;
  Claimable?: ClaimableResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  CommunitiesResult?: CommunitiesResultResolvers<ContextType>;
  Components?: ComponentsResolvers<ContextType>;
  ComponentsResult?: ComponentsResultResolvers<ContextType>;
  Cut?: CutResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DyadPoint?: DyadPointResolvers<ContextType>;
  DyadResult?: DyadResultResolvers<ContextType>;
  DyadSeries?: DyadSeriesResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  FrustratedActor?: FrustratedActorResolvers<ContextType>;
  Frustration?: FrustrationResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  IdentityConnection?: IdentityConnectionResolvers<ContextType>;
  IdentityEdge?: IdentityEdgeResolvers<ContextType>;
  Invalid?: InvalidResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighborhoodResult?: NeighborhoodResultResolvers<ContextType>;
  NoPath?: NoPathResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PathSearch?: PathSearchResolvers<ContextType>;
  PloverCode?: PloverCodeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Proposition?: PropositionResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  QuantityBearer?: QuantityBearerResolvers<ContextType>;
  QuantityConnection?: QuantityConnectionResolvers<ContextType>;
  QuantityEdge?: QuantityEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationRow?: RelationRowResolvers<ContextType>;
  RelationRowConnection?: RelationRowConnectionResolvers<ContextType>;
  RelationRowEdge?: RelationRowEdgeResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  ResolvedAsOf?: ResolvedAsOfResolvers<ContextType>;
  Score?: ScoreResolvers<ContextType>;
  Scores?: ScoresResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Side?: SideResolvers<ContextType>;
  SimilarActorsResult?: SimilarActorsResultResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  Standing?: StandingResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  TimelineItemEdge?: TimelineItemEdgeResolvers<ContextType>;
  TimelineResult?: TimelineResultResolvers<ContextType>;
  Triad?: TriadResolvers<ContextType>;
  TriadCensus?: TriadCensusResolvers<ContextType>;
  TriadConnection?: TriadConnectionResolvers<ContextType>;
  TriadEdge?: TriadEdgeResolvers<ContextType>;
  Turning?: TurningResolvers<ContextType>;
  Validity?: ValidityResolvers<ContextType>;
  When?: WhenResolvers<ContextType>;
};

