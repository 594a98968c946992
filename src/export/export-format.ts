/** An actor as files tell of it; what is not known is undefined, and left out of files. */
export type ExportedNode = {
  readonly id: string;
  /** Its name; many programs take `name` for another word for id. */
  readonly label: string;
  readonly kind: string;
  readonly named: boolean;
  readonly described_as: string | undefined;
  /** EDTF. */
  readonly existence: string | undefined;
  /** In other schemes, as in `wikidata:Q796`. */
  readonly external_ids: readonly string[];
};

/** A relation as files tell of it at the clocks asked for; what is not known is undefined, and left out of files. */
export type ExportedEdge = {
  readonly relation_id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly symmetric: boolean;
  readonly sign: number;
  readonly source_kind: string;
  readonly target_kind: string;
  readonly role: string | undefined;
  readonly spell: string | undefined;
  readonly status: string;
  readonly projected: boolean;
  /** EDTF, as is `valid_until`. */
  readonly valid_from: string | undefined;
  readonly valid_from_inferred: boolean | undefined;
  readonly valid_until: string | undefined;
  readonly valid_until_inferred: boolean | undefined;
  /** The first day that `valid_from` admits. */
  readonly first_day: string | undefined;
  /** The last day that `valid_until` admits. */
  readonly last_day: string | undefined;
  readonly claims: number;
  readonly affirm: number;
  readonly deny: number;
  readonly qualify: number;
  readonly desire: number;
  readonly sources: number;
  readonly source_ids: readonly string[];
  readonly asserter_ids: readonly string[];
  readonly known_from: string;
};

/** A document that relations in a file cite. */
export type ExportedSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  readonly licence: string | undefined;
  readonly published: string | undefined;
  readonly kind: string;
  readonly reliability: string;
};

/** What a file is: of which data, at which clocks, by which filter. */
export type ExportHeader = {
  readonly format: string;
  readonly title: string;
  readonly licence: string;
  readonly data_version: number;
  readonly committed_at: string | undefined;
  /** A day; undefined for as last reported. */
  readonly valid_at: string | undefined;
  readonly known_at: string;
  readonly reading: string;
  /** As it was asked for; undefined for all relations. */
  readonly where: object | undefined;
};

/** How much a file holds; a kind of record that its format does not have is not counted. */
export type ExportCounts = { readonly nodes?: number; readonly edges?: number; readonly sources?: number };

/** What may stand in an attribute of a record. */
export type AttributeValue = string | number | boolean | readonly string[] | undefined;

/**
 * A form in which the graph is written, as pure functions from a record to its text. A file is head, nodes, middle, edges, sources,
 * foot, last line; `at` counts the records of its kind from 0. The digest is of all that comes before the last line.
 */
export type ExportFormat = {
  /** As the address ends, and as a file is called. */
  readonly name: string;
  readonly contentType: string;
  /** Without nodes or edges those are not read. */
  readonly holds: { readonly nodes: boolean; readonly edges: boolean };
  head(header: ExportHeader): string;
  node(node: ExportedNode, at: number): string;
  readonly middle: string;
  edge(edge: ExportedEdge, at: number): string;
  /** Sources are told at once, for there are few. */
  foot(header: ExportHeader, sources: readonly ExportedSource[], counts: ExportCounts): string;
  /** Ends with a line feed. */
  last(counts: ExportCounts, sha256: string): string;
};
