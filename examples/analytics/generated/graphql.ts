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

export type WhoHoldsTogetherQueryVariables = Exact<{
  one: string;
  other: string;
  both: Array<string> | string;
  where: RelationWhere;
  asOf: AsOf;
}>;


export type WhoHoldsTogetherQuery = { ends: Array<
    | { id: string, name: string }
    | Record<PropertyKey, never>
   | null>, brokers:
    | { code: string, message: string }
    | { code: string, message: string }
    | { total: number, nodes: Array<{ value: number, actor: { id: string, name: string, relations: { nodes: Array<{ spell: string | null, status: Status, subject: { name: string }, type: { label: string }, object: { name: string } }> } } }>, method: { nodes: number, edges: number, exact: boolean } }
  , centrality:
    | { code: string, message: string }
    | { code: string, message: string }
    | { total: number, nodes: Array<{ rank: number, actor: { id: string } }> }
  , bridges:
    | { code: string, message: string }
    | { actors: Array<{ id: string }> }
    | { code: string, message: string }
   };

export type WayAroundQueryVariables = Exact<{
  from: string;
  to: string;
  avoid: Array<string> | string;
  where: RelationWhere;
  asOf: AsOf;
}>;


export type WayAroundQuery = { paths:
    | { code: string, message: string }
    | { code: string, message: string }
    | { paths: Array<{ hops: Array<{ relation: { spell: string | null, status: Status, subject: { name: string }, type: { label: string }, object: { name: string } } }> }>, none: { reason: NoPathReason, message: string } | null }
   };

export type WhatChangedQueryVariables = Exact<{
  from: AsOf;
  to: AsOf;
  first: number;
  after?: string | null | undefined;
}>;


export type WhatChangedQuery = { diff: { nodes: Array<{ kind: ChangeKind, before: Status | null, after: Status, projectedAfter: boolean, becauseOfCount: number, relation: { spell: string | null, status: Status, subject: { name: string }, type: { label: string }, object: { name: string } }, becauseOf: Array<{ stance: Stance, modality: Modality, claimedValidity: { from: { edtf: string } | null, until: { edtf: string } | null } | null, assertedBy:
          | { name: string }
          | { title: string }
         }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ToldRelationFragment = { spell: string | null, status: Status, subject: { name: string }, type: { label: string }, object: { name: string } };

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
export const ToldRelationFragmentDoc = new TypedDocumentString(`
    fragment ToldRelation on Relation {
  subject {
    name
  }
  type {
    label
  }
  object {
    name
  }
  spell
  status
}
    `, {"fragmentName":"ToldRelation"}) as unknown as TypedDocumentString<ToldRelationFragment, unknown>;
export const WhoHoldsTogetherDocument = new TypedDocumentString(`
    query WhoHoldsTogether($one: ID!, $other: ID!, $both: [ID!]!, $where: RelationWhere!, $asOf: AsOf!) {
  ends: nodes(ids: $both) {
    ... on Actor {
      id
      name
    }
  }
  brokers(
    between: {one: [$one], other: [$other]}
    where: $where
    asOf: $asOf
    first: 5
  ) {
    ... on Scores {
      total
      nodes {
        value
        actor {
          id
          name
          relations(where: $where, other: $both, orderBy: OLDEST, first: 50) {
            nodes {
              ...ToldRelation
            }
          }
        }
      }
      method {
        nodes
        edges
        exact
      }
    }
    ... on Problem {
      code
      message
    }
  }
  centrality(metric: BETWEENNESS, where: $where, asOf: $asOf, first: 200) {
    ... on Scores {
      total
      nodes {
        rank
        actor {
          id
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
  bridges(where: $where, asOf: $asOf, first: 200) {
    ... on Bridges {
      actors {
        id
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    name
  }
  type {
    label
  }
  object {
    name
  }
  spell
  status
}`) as unknown as TypedDocumentString<WhoHoldsTogetherQuery, WhoHoldsTogetherQueryVariables>;
export const WayAroundDocument = new TypedDocumentString(`
    query WayAround($from: ID!, $to: ID!, $avoid: [ID!]!, $where: RelationWhere!, $asOf: AsOf!) {
  paths(
    from: $from
    to: $to
    avoid: $avoid
    maxHops: 6
    limit: 1
    where: $where
    asOf: $asOf
  ) {
    ... on PathSearch {
      paths {
        hops {
          relation {
            ...ToldRelation
          }
        }
      }
      none {
        reason
        message
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    name
  }
  type {
    label
  }
  object {
    name
  }
  spell
  status
}`) as unknown as TypedDocumentString<WayAroundQuery, WayAroundQueryVariables>;
export const WhatChangedDocument = new TypedDocumentString(`
    query WhatChanged($from: AsOf!, $to: AsOf!, $first: Int!, $after: String) {
  diff(from: $from, to: $to, first: $first, after: $after) {
    nodes {
      kind
      before
      after
      projectedAfter
      relation {
        ...ToldRelation
      }
      becauseOf {
        stance
        modality
        claimedValidity {
          from {
            edtf
          }
          until {
            edtf
          }
        }
        assertedBy {
          ... on Actor {
            name
          }
          ... on Source {
            title
          }
        }
      }
      becauseOfCount
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ToldRelation on Relation {
  subject {
    name
  }
  type {
    label
  }
  object {
    name
  }
  spell
  status
}`) as unknown as TypedDocumentString<WhatChangedQuery, WhatChangedQueryVariables>;