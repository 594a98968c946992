/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/**
 * The one place time is asked for: two clocks, and how to read what is not wholly known. Below a field with `asOf` a field without takes that one,
 * whole. Both clocks are resolved once an operation and told in `extensions.answer`.
 */
export type AsOf = {
  /** When the service knew it. Left out, or later than the last commit: the last commit. */
  knownAt?: string | null | undefined;
  /** How to read dates that are not wholly known. */
  reading?: TimeReading;
  /**
   * When it was so in the world: a day, for example `2021-07-26`; a year, a month or an interval is BAD_USER_INPUT. Left out: as last
   * reported, each proposition judged at the last moment of which its claims tell (`judgedAt`), and no list leaves anything out for its time.
   */
  validAt?: string | null | undefined;
};

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

/** The side on which an actor stands in a relation. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** It is the object. */
  | 'IN'
  /** It is the subject. */
  | 'OUT';

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

/** Whether the text of a source can be read from this server's SOURCES_DIR. */
export type LocalCopy =
  /** There is a file of that name with another hash: no quotes. */
  | 'DIFFERS'
  /** There is a copy with the right hash: quotes are given. */
  | 'MATCHES'
  /** There is no copy: no quotes. */
  | 'MISSING';

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

/** Why no path was found. */
export type NoPathReason =
  /** There is a path of at most 6 hops, and conditions of the request cut it. */
  | 'FILTER_CUTS'
  /** Nothing known then leads from one to the other within 6 hops, on whatever conditions. */
  | 'NOTHING_CONNECTS'
  /** The search took too long to tell; narrower conditions, fewer hops or a lower maxDegree make it shorter. */
  | 'SEARCH_BOUNDED';

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
  kindIn?: Array<ActorKind> | null | undefined;
  /** With one of these as object. */
  objectIn?: Array<string> | null | undefined;
  /** May hold at some time in this period. */
  overlaps?: string | null | undefined;
  /** Of one of these signs: -1, 0, 1. */
  signIn?: Array<number> | null | undefined;
  /** Of one of these statuses; where a condition asks for it, none are left out beforehand. */
  statusIn?: Array<Status> | null | undefined;
  /** With one of these as subject. */
  subjectIn?: Array<string> | null | undefined;
  /** Of one of these types. */
  typeIn?: Array<RelationCode> | null | undefined;
};

/**
 * All given conditions hold; `anyOf` adds alternatives of which one must hold; `not` excludes. One level: answers stay fast.
 * Each left out asks nothing; an empty list fits nothing. Lists take at most 200 values.
 */
export type RelationWhere = {
  /** At least one of these holds; at most 10. */
  anyOf?: Array<RelationCondition> | null | undefined;
  /** With a claim by one of these, actors or sources. */
  claimedBy?: Array<string> | null | undefined;
  /** With an end of one of these kinds; below an actor: the other end. */
  kindIn?: Array<ActorKind> | null | undefined;
  /** With claims from at least so many sources; copies count as one with what they copy. */
  minSources?: number | null | undefined;
  /** This does not hold. */
  not?: RelationCondition | null | undefined;
  /** With one of these as object. */
  objectIn?: Array<string> | null | undefined;
  /** May hold at some time in this period, as far as affirming claims tell; what is not dated may. */
  overlaps?: string | null | undefined;
  /** Projected, or reported as seen: the standing's `projected`. */
  projected?: boolean | null | undefined;
  /** Of one of these signs: -1, 0, 1. */
  signIn?: Array<number> | null | undefined;
  /** With a claim that cites one of these sources. Holds for all below; left out, what a field above gives holds. */
  source?: Array<string> | null | undefined;
  /** Of one of these statuses. Left out: on a day all of which somebody speaks then, so none of NOT_YET, ENDED, UNSTATED; with no day all but RETRACTED. */
  statusIn?: Array<Status> | null | undefined;
  /** With one of these as subject. */
  subjectIn?: Array<string> | null | undefined;
  /** Whether `typeIn` takes in the narrower types of those given, here and in anyOf and not. */
  subtypes?: boolean;
  /** Of one of these types. */
  typeIn?: Array<RelationCode> | null | undefined;
  /** With one of these at either end. */
  withActor?: Array<string> | null | undefined;
};

/** What a claim says of its proposition. */
export type Stance =
  /** It holds. */
  | 'AFFIRMS'
  /** It does not hold. */
  | 'DENIES'
  /** It holds in name only or in part. */
  | 'QUALIFIES';

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

export type ActorDetailsQueryVariables = Exact<{
  id: string;
  where?: RelationWhere | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type ActorDetailsQuery = { node:
    | { __typename: 'Actor', describedAs: string | null, degree: number, id: string, name: string, kind: ActorKind, named: boolean, existence: { from: { edtf: string } | null, until: { edtf: string } | null }, aliases: Array<{ text: string, lang: string | null, strength: AliasStrength }>, externalIds: Array<{ scheme: string, value: string }>, relationCounts: Array<{ direction: Direction, status: Status, count: number, type: { code: RelationCode } }>, identities: { nodes: Array<{ id: string, status: Status, a: { id: string, name: string }, b: { id: string, name: string } }> } }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Identity' }
    | { __typename: 'Participation' }
    | { __typename: 'Quantity' }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type ActorNameQueryVariables = Exact<{
  id: string;
}>;


export type ActorNameQuery = { node:
    | { __typename: 'Actor', name: string }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Identity' }
    | { __typename: 'Participation' }
    | { __typename: 'Quantity' }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type PairQueryVariables = Exact<{
  a: string;
  b: Array<string> | string;
  where?: RelationWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  first: number;
}>;


export type PairQuery = { node:
    | { __typename: 'Actor', id: string, name: string, kind: ActorKind, named: boolean, relations: { totalCount: number, nodes: Array<{ id: string, role: string | null, spell: string | null, subject: { id: string, name: string, kind: ActorKind, named: boolean }, object: { id: string, name: string, kind: ActorKind, named: boolean }, type: { code: RelationCode }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } }> } }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Identity' }
    | { __typename: 'Participation' }
    | { __typename: 'Quantity' }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type RelationEvidenceQueryVariables = Exact<{
  id: string;
  asOf?: AsOf | null | undefined;
}>;


export type RelationEvidenceQuery = { node:
    | { __typename: 'Actor' }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Identity' }
    | { __typename: 'Participation' }
    | { __typename: 'Quantity' }
    | { __typename: 'Relation', id: string, role: string | null, spell: string | null, type: { code: RelationCode, label: string, description: string }, subject: { id: string, name: string, kind: ActorKind, named: boolean }, object: { id: string, name: string, kind: ActorKind, named: boolean }, validity: { from: { edtf: string, inferred: boolean } | null, until: { edtf: string, inferred: boolean } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number, qualify: number, desire: number, independentSources: number, judgedAt: { edtf: string } | null, sides: Array<{ stance: Stance, desired: boolean, count: number, assertersCount: number, claims: Array<{ id: string }> }> }, claims: { totalCount: number, nodes: Array<{ id: string, stance: Stance, modality: Modality, audience: Audience, claimedValidity: { from: { edtf: string, inferred: boolean } | null, until: { edtf: string, inferred: boolean } | null } | null, madeAt: { edtf: string, inferred: boolean } | null, assertedBy:
            | { __typename: 'Actor', id: string, name: string, named: boolean }
            | { __typename: 'Source', id: string, title: string }
          , via: Array<{ id: string, name: string }>, evidence: Array<{ quote: string | null, fidelity: Fidelity, locator: { paragraph: number | null, start: number } | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, reliability: Admiralty, localCopy: LocalCopy, publishedAt: { edtf: string } | null } }> }> }, quantities: { nodes: Array<{ id: string, measure: string, low: number | null, best: number | null, high: number | null, unit: string | null, wording: Wording, at: { edtf: string } | null }> }, basis: { nodes: Array<{ id: string, summary: string, occurred: { edtf: string } | null }> } }
    | { __typename: 'Source' }
   | null };

type Asserter_Actor_Fragment = { __typename: 'Actor', id: string, name: string, named: boolean };

type Asserter_Source_Fragment = { __typename: 'Source', id: string, title: string };

export type AsserterFragment =
  | Asserter_Actor_Fragment
  | Asserter_Source_Fragment
;

export type ClaimWithEvidenceFragment = { id: string, stance: Stance, modality: Modality, audience: Audience, claimedValidity: { from: { edtf: string, inferred: boolean } | null, until: { edtf: string, inferred: boolean } | null } | null, madeAt: { edtf: string, inferred: boolean } | null, assertedBy:
    | { __typename: 'Actor', id: string, name: string, named: boolean }
    | { __typename: 'Source', id: string, title: string }
  , via: Array<{ id: string, name: string }>, evidence: Array<{ quote: string | null, fidelity: Fidelity, locator: { paragraph: number | null, start: number } | null, source: { id: string, title: string, publisher: string | null, url: string | null, licence: string | null, reliability: Admiralty, localCopy: LocalCopy, publishedAt: { edtf: string } | null } }> };

export type AmongQueryVariables = Exact<{
  of: Array<string> | string;
  where?: RelationWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  maxNodes: number;
  perHub: number;
}>;


export type AmongQuery = { neighborhood:
    | { __typename: 'Invalid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Subgraph', nodes: Array<{ id: string, name: string, kind: ActorKind, named: boolean }>, edges: Array<{ id: string, role: string | null, spell: string | null, type: { code: RelationCode }, subject: { id: string }, object: { id: string }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } }> }
   };

export type DrawnActorFragment = { id: string, name: string, kind: ActorKind, named: boolean };

export type DrawnRelationFragment = { id: string, role: string | null, spell: string | null, type: { code: RelationCode }, subject: { id: string }, object: { id: string }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } };

export type ExpansionQueryVariables = Exact<{
  id: string;
  where?: RelationWhere | null | undefined;
  direction: Direction;
  asOf?: AsOf | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ExpansionQuery = { node:
    | { __typename: 'Actor', id: string, name: string, kind: ActorKind, named: boolean, relations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: string | null, spell: string | null, subject: { id: string, name: string, kind: ActorKind, named: boolean }, object: { id: string, name: string, kind: ActorKind, named: boolean }, type: { code: RelationCode }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } }> } }
    | { __typename: 'Claim' }
    | { __typename: 'Event' }
    | { __typename: 'Identity' }
    | { __typename: 'Participation' }
    | { __typename: 'Quantity' }
    | { __typename: 'Relation' }
    | { __typename: 'Source' }
   | null };

export type NeighborhoodQueryVariables = Exact<{
  of: Array<string> | string;
  where?: RelationWhere | null | undefined;
  asOf?: AsOf | null | undefined;
  maxNodes: number;
  perHub: number;
}>;


export type NeighborhoodQuery = { neighborhood:
    | { __typename: 'Invalid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Subgraph', nodes: Array<{ id: string, name: string, kind: ActorKind, named: boolean }>, edges: Array<{ id: string, role: string | null, spell: string | null, type: { code: RelationCode }, subject: { id: string }, object: { id: string }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } }>, cutAt: Array<{ shown: number, of: number, actor: { id: string } }> }
   };

export type PathsQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops: number;
  limit: number;
  where?: RelationWhere | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type PathsQuery = { paths:
    | { __typename: 'Invalid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PathSearch', truncated: boolean, paths: Array<{ length: number, sign: number, crossesContested: boolean, hops: Array<{ forward: boolean, relation: { id: string, role: string | null, spell: string | null, subject: { id: string, name: string, kind: ActorKind, named: boolean }, object: { id: string, name: string, kind: ActorKind, named: boolean }, type: { code: RelationCode }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } } }> }>, none: { reason: NoPathReason, message: string, cutBy: Array<string>, nearest: { length: number, sign: number, crossesContested: boolean, hops: Array<{ forward: boolean, relation: { id: string, role: string | null, spell: string | null, subject: { id: string, name: string, kind: ActorKind, named: boolean }, object: { id: string, name: string, kind: ActorKind, named: boolean }, type: { code: RelationCode }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } } }> } | null } | null }
   };

export type WalkedPathFragment = { length: number, sign: number, crossesContested: boolean, hops: Array<{ forward: boolean, relation: { id: string, role: string | null, spell: string | null, subject: { id: string, name: string, kind: ActorKind, named: boolean }, object: { id: string, name: string, kind: ActorKind, named: boolean }, type: { code: RelationCode }, validity: { from: { edtf: string } | null, until: { edtf: string } | null }, standing: { status: Status, projected: boolean, affirm: number, deny: number } } }> };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  asOf?: AsOf | null | undefined;
}>;


export type SearchQuery = { search: Array<{ matched: string, why: Array<string>, actor: { describedAs: string | null, degree: number, id: string, name: string, kind: ActorKind, named: boolean } }> };

export type BucketsQueryVariables = Exact<{
  interval: Precision;
  during: string;
  where?: RelationWhere | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type BucketsQuery = { relationBuckets: Array<{ start: string, key: string | null, count: number }> };

export type DyadQueryVariables = Exact<{
  a: string;
  b: string;
  bucket: Precision;
  during?: string | null | undefined;
  asOf?: AsOf | null | undefined;
}>;


export type DyadQuery = { dyad:
    | { __typename: 'DyadSeries', undatedEvents: number, truncated: boolean, a: { id: string, name: string }, b: { id: string, name: string }, points: Array<{ start: string, events: number, announced: number, relations: number, sign: number | null, contested: number }> }
    | { __typename: 'Invalid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> | null }
   };

export type TimelineQueryVariables = Exact<{
  actors: Array<string> | string;
  asOf?: AsOf | null | undefined;
  first: number;
}>;


export type TimelineQuery = { timeline:
    | { __typename: 'Invalid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TimelineConnection', totalCount: number, undatedEvents: number, nodes: Array<{ change: TimelineChange, status: Status, projected: boolean, at: { edtf: string, earliest: string | null, latest: string | null }, event: { id: string, summary: string } | null, relation: { id: string, type: { label: string }, subject: { name: string }, object: { name: string } } | null }> }
   };

export type BestConnectedQueryVariables = Exact<{
  first: number;
}>;


export type BestConnectedQuery = { topActors: Array<{ value: number, actor: { id: string, name: string, kind: ActorKind, named: boolean } }> };

export type DisputedQueryVariables = Exact<{
  first: number;
}>;


export type DisputedQuery = { contested: { nodes: Array<{ id: string, spell: string | null, role: string | null, type: { label: string }, subject: { id: string, name: string }, object: { id: string, name: string }, claimCounts: { affirm: number, deny: number } }> } };

export type NewestQueryVariables = Exact<{
  first: number;
}>;


export type NewestQuery = { relations: { nodes: Array<{ subject: { id: string }, object: { id: string } }> } };

export type OpeningQueryVariables = Exact<{ [key: string]: never; }>;


export type OpeningQuery = { dataset: { version: number, title: string, licence: string, committedAt: string | null, changedAt: Array<string>, actors: number, relations: number, claims: number, sources: number, horizon: { from: { edtf: string } | null, until: { edtf: string } | null } }, vocabulary: Array<{ code: RelationCode, label: string, inverseLabel: string, symmetric: boolean, sign: number, description: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const AsserterFragmentDoc = new TypedDocumentString(`
    fragment Asserter on Asserter {
  __typename
  ... on Actor {
    id
    name
    named
  }
  ... on Source {
    id
    title
  }
}
    `, {"fragmentName":"Asserter"}) as unknown as TypedDocumentString<AsserterFragment, unknown>;
export const ClaimWithEvidenceFragmentDoc = new TypedDocumentString(`
    fragment ClaimWithEvidence on Claim {
  id
  stance
  modality
  audience
  claimedValidity {
    from {
      edtf
      inferred
    }
    until {
      edtf
      inferred
    }
  }
  madeAt {
    edtf
    inferred
  }
  assertedBy {
    ...Asserter
  }
  via {
    id
    name
  }
  evidence {
    quote
    fidelity
    locator {
      paragraph
      start
    }
    source {
      id
      title
      publisher
      url
      licence
      reliability
      localCopy
      publishedAt {
        edtf
      }
    }
  }
}
    fragment Asserter on Asserter {
  __typename
  ... on Actor {
    id
    name
    named
  }
  ... on Source {
    id
    title
  }
}`, {"fragmentName":"ClaimWithEvidence"}) as unknown as TypedDocumentString<ClaimWithEvidenceFragment, unknown>;
export const DrawnRelationFragmentDoc = new TypedDocumentString(`
    fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}
    `, {"fragmentName":"DrawnRelation"}) as unknown as TypedDocumentString<DrawnRelationFragment, unknown>;
export const DrawnActorFragmentDoc = new TypedDocumentString(`
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
    `, {"fragmentName":"DrawnActor"}) as unknown as TypedDocumentString<DrawnActorFragment, unknown>;
export const WalkedPathFragmentDoc = new TypedDocumentString(`
    fragment WalkedPath on Path {
  length
  sign
  crossesContested
  hops {
    forward
    relation {
      ...DrawnRelation
      subject {
        ...DrawnActor
      }
      object {
        ...DrawnActor
      }
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}`, {"fragmentName":"WalkedPath"}) as unknown as TypedDocumentString<WalkedPathFragment, unknown>;
export const ActorDetailsDocument = new TypedDocumentString(`
    query ActorDetails($id: ID!, $where: RelationWhere, $asOf: AsOf) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Actor {
      ...DrawnActor
      describedAs
      existence {
        from {
          edtf
        }
        until {
          edtf
        }
      }
      aliases {
        text
        lang
        strength
      }
      externalIds {
        scheme
        value
      }
      degree(where: $where)
      relationCounts(where: $where) {
        type {
          code
        }
        direction
        status
        count
      }
      identities(first: 10) {
        nodes {
          id
          status
          a {
            id
            name
          }
          b {
            id
            name
          }
        }
      }
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}`) as unknown as TypedDocumentString<ActorDetailsQuery, ActorDetailsQueryVariables>;
export const ActorNameDocument = new TypedDocumentString(`
    query ActorName($id: ID!) {
  node(id: $id) {
    __typename
    ... on Actor {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ActorNameQuery, ActorNameQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($a: ID!, $b: [ID!]!, $where: RelationWhere, $asOf: AsOf, $first: Int!) {
  node(id: $a, asOf: $asOf) {
    __typename
    ... on Actor {
      ...DrawnActor
      relations(other: $b, where: $where, first: $first) {
        totalCount
        nodes {
          ...DrawnRelation
          subject {
            ...DrawnActor
          }
          object {
            ...DrawnActor
          }
        }
      }
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}`) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const RelationEvidenceDocument = new TypedDocumentString(`
    query RelationEvidence($id: ID!, $asOf: AsOf) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Relation {
      id
      type {
        code
        label
        description
      }
      subject {
        ...DrawnActor
      }
      object {
        ...DrawnActor
      }
      role
      spell
      validity {
        from {
          edtf
          inferred
        }
        until {
          edtf
          inferred
        }
      }
      standing {
        status
        projected
        judgedAt {
          edtf
        }
        affirm
        deny
        qualify
        desire
        independentSources
        sides {
          stance
          desired
          count
          assertersCount
          claims {
            id
          }
        }
      }
      claims(first: 200) {
        totalCount
        nodes {
          ...ClaimWithEvidence
        }
      }
      quantities(first: 10) {
        nodes {
          id
          measure
          low
          best
          high
          unit
          wording
          at {
            edtf
          }
        }
      }
      basis(first: 5) {
        nodes {
          id
          summary
          occurred {
            edtf
          }
        }
      }
    }
  }
}
    fragment Asserter on Asserter {
  __typename
  ... on Actor {
    id
    name
    named
  }
  ... on Source {
    id
    title
  }
}
fragment ClaimWithEvidence on Claim {
  id
  stance
  modality
  audience
  claimedValidity {
    from {
      edtf
      inferred
    }
    until {
      edtf
      inferred
    }
  }
  madeAt {
    edtf
    inferred
  }
  assertedBy {
    ...Asserter
  }
  via {
    id
    name
  }
  evidence {
    quote
    fidelity
    locator {
      paragraph
      start
    }
    source {
      id
      title
      publisher
      url
      licence
      reliability
      localCopy
      publishedAt {
        edtf
      }
    }
  }
}
fragment DrawnActor on Actor {
  id
  name
  kind
  named
}`) as unknown as TypedDocumentString<RelationEvidenceQuery, RelationEvidenceQueryVariables>;
export const AmongDocument = new TypedDocumentString(`
    query Among($of: [ID!]!, $where: RelationWhere, $asOf: AsOf, $maxNodes: Int!, $perHub: Int!) {
  neighborhood(
    of: $of
    where: $where
    asOf: $asOf
    maxNodes: $maxNodes
    perHub: $perHub
  ) {
    __typename
    ... on Subgraph {
      nodes {
        ...DrawnActor
      }
      edges {
        ...DrawnRelation
      }
    }
    ... on Problem {
      code
      message
      path
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}`) as unknown as TypedDocumentString<AmongQuery, AmongQueryVariables>;
export const ExpansionDocument = new TypedDocumentString(`
    query Expansion($id: ID!, $where: RelationWhere, $direction: Direction!, $asOf: AsOf, $first: Int!, $after: String) {
  node(id: $id, asOf: $asOf) {
    __typename
    ... on Actor {
      ...DrawnActor
      relations(where: $where, direction: $direction, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...DrawnRelation
          subject {
            ...DrawnActor
          }
          object {
            ...DrawnActor
          }
        }
      }
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}`) as unknown as TypedDocumentString<ExpansionQuery, ExpansionQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $where: RelationWhere, $asOf: AsOf, $maxNodes: Int!, $perHub: Int!) {
  neighborhood(
    of: $of
    where: $where
    asOf: $asOf
    maxNodes: $maxNodes
    perHub: $perHub
  ) {
    __typename
    ... on Subgraph {
      nodes {
        ...DrawnActor
      }
      edges {
        ...DrawnRelation
      }
      cutAt {
        actor {
          id
        }
        shown
        of
      }
    }
    ... on Problem {
      code
      message
      path
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const PathsDocument = new TypedDocumentString(`
    query Paths($from: ID!, $to: ID!, $maxHops: Int!, $limit: Int!, $where: RelationWhere, $asOf: AsOf) {
  paths(
    from: $from
    to: $to
    maxHops: $maxHops
    limit: $limit
    where: $where
    asOf: $asOf
  ) {
    __typename
    ... on PathSearch {
      truncated
      paths {
        ...WalkedPath
      }
      none {
        reason
        message
        cutBy
        nearest {
          ...WalkedPath
        }
      }
    }
    ... on Problem {
      code
      message
      path
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}
fragment DrawnRelation on Relation {
  id
  type {
    code
  }
  subject {
    id
  }
  object {
    id
  }
  role
  spell
  validity {
    from {
      edtf
    }
    until {
      edtf
    }
  }
  standing {
    status
    projected
    affirm
    deny
  }
}
fragment WalkedPath on Path {
  length
  sign
  crossesContested
  hops {
    forward
    relation {
      ...DrawnRelation
      subject {
        ...DrawnActor
      }
      object {
        ...DrawnActor
      }
    }
  }
}`) as unknown as TypedDocumentString<PathsQuery, PathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!, $asOf: AsOf) {
  search(text: $text, first: $first, asOf: $asOf) {
    matched
    why
    actor {
      ...DrawnActor
      describedAs
      degree
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const BucketsDocument = new TypedDocumentString(`
    query Buckets($interval: Precision!, $during: EDTF!, $where: RelationWhere, $asOf: AsOf) {
  relationBuckets(
    interval: $interval
    groupBy: SIGN
    during: $during
    where: $where
    asOf: $asOf
  ) {
    start
    key
    count
  }
}
    `) as unknown as TypedDocumentString<BucketsQuery, BucketsQueryVariables>;
export const DyadDocument = new TypedDocumentString(`
    query Dyad($a: ID!, $b: ID!, $bucket: Precision!, $during: EDTF, $asOf: AsOf) {
  dyad(a: $a, b: $b, bucket: $bucket, during: $during, asOf: $asOf) {
    __typename
    ... on DyadSeries {
      a {
        id
        name
      }
      b {
        id
        name
      }
      undatedEvents
      truncated
      points {
        start
        events
        announced
        relations
        sign
        contested
      }
    }
    ... on Problem {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<DyadQuery, DyadQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($actors: [ID!]!, $asOf: AsOf, $first: Int!) {
  timeline(actors: $actors, asOf: $asOf, first: $first) {
    __typename
    ... on TimelineConnection {
      totalCount
      undatedEvents
      nodes {
        at {
          edtf
          earliest
          latest
        }
        change
        status
        projected
        event {
          id
          summary
        }
        relation {
          id
          type {
            label
          }
          subject {
            name
          }
          object {
            name
          }
        }
      }
    }
    ... on Problem {
      code
      message
      path
    }
  }
}
    `) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const BestConnectedDocument = new TypedDocumentString(`
    query BestConnected($first: Int!) {
  topActors(metric: DEGREE, first: $first) {
    value
    actor {
      ...DrawnActor
    }
  }
}
    fragment DrawnActor on Actor {
  id
  name
  kind
  named
}`) as unknown as TypedDocumentString<BestConnectedQuery, BestConnectedQueryVariables>;
export const DisputedDocument = new TypedDocumentString(`
    query Disputed($first: Int!) {
  contested(first: $first) {
    nodes {
      id
      type {
        label
      }
      subject {
        id
        name
      }
      object {
        id
        name
      }
      spell
      role
      claimCounts {
        affirm
        deny
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DisputedQuery, DisputedQueryVariables>;
export const NewestDocument = new TypedDocumentString(`
    query Newest($first: Int!) {
  relations(first: $first) {
    nodes {
      subject {
        id
      }
      object {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<NewestQuery, NewestQueryVariables>;
export const OpeningDocument = new TypedDocumentString(`
    query Opening {
  dataset {
    version
    title
    licence
    committedAt
    changedAt(first: 100)
    actors
    relations
    claims
    sources
    horizon {
      from {
        edtf
      }
      until {
        edtf
      }
    }
  }
  vocabulary {
    code
    label
    inverseLabel
    symmetric
    sign
    description
  }
}
    `) as unknown as TypedDocumentString<OpeningQuery, OpeningQueryVariables>;