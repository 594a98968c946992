import type { CountRelationsParams } from '../graph/queries.generated.js';
import type { Connection } from '../pages/connection.js';
import type { AsOf } from '../standing/as-of.js';
import type { Camps } from './frustration.js';
import type { SignedGraph } from './signed-graph.js';
import type { MixedTies, Tie } from './tie.js';
import type { Triad } from './triad.js';
import type { TriadCensus } from './triad-census.js';
import type { TurningTies } from './turning-ties.js';

/** Ties between actors, and what is worked out from them when it is asked for, once. */
export type Balance = {
  readonly asked: BalanceAsked;
  readonly dataVersion: number;
  readonly graph: SignedGraph;
  /** Between whom there are relations of both signs. */
  readonly mixedPairs: readonly Tie[];
  census(): Promise<TriadCensus>;
  camps(): Promise<Camps>;
  turning(): TurningTies;
};

/** Which relations make ties, and how. */
export type BalanceAsked = {
  readonly filter: CountRelationsParams;
  /** The conditions as text, with whatever they leave out filled in. */
  readonly conditions: string;
  readonly asOf: AsOf;
  readonly mixed: MixedTies;
};

/** A tie in its graph; its place there is -1 where it is no tie. */
export type TieInBalance = { readonly balance: Balance; readonly tie: Tie; readonly place: number };

/** A triad in its graph. */
export type TriadInBalance = { readonly balance: Balance; readonly triad: Triad };

/** The camps of a graph. */
export type FrustrationOf = { readonly balance: Balance; readonly camps: Camps };

/** One of two camps: 0 or 1. */
export type CampOf = FrustrationOf & { readonly side: number };

/** What has to turn in a graph. */
export type TurningOf = { readonly balance: Balance; readonly turning: TurningTies };

/** A page of ties. */
export type TieConnection = Connection<TieInBalance>;

/** A page of triads. */
export type TriadConnection = Connection<TriadInBalance>;
