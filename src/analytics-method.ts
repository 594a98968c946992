import type { AsOf } from './standing/as-of.js';

/** How figures were worked out. */
export type AnalyticsMethod = {
  readonly name: string;
  readonly engine: string;
  /** Sorted by name. */
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly dataVersion: number;
  readonly asOf: AsOf;
  readonly nodes: number;
  readonly edges: number;
  readonly exact: boolean;
  readonly note: string | null;
};

/** What the algorithm was, and what it was told. */
export type Algorithm = {
  readonly name: string;
  readonly engine: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** What was sampled or bounded; null where nothing was. */
  readonly note?: string | null;
};

/** On what an algorithm worked. */
export type Worked = Pick<AnalyticsMethod, 'dataVersion' | 'asOf' | 'nodes' | 'edges'>;

/** How an algorithm came to figures. */
export function methodOf(
  { name, engine, parameters, note = null }: Algorithm,
  worked: Worked,
): AnalyticsMethod {
  return {
    name,
    engine,
    parameters: Object.entries(parameters)
      .map(([key, value]) => ({ name: key, value: String(value) }))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    dataVersion: worked.dataVersion,
    asOf: worked.asOf,
    nodes: worked.nodes,
    edges: worked.edges,
    exact: note === null,
    note,
  };
}
