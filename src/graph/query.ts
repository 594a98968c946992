/** A type in Cypher's own notation (`STRING NOT NULL`, `LIST<INTEGER NOT NULL>`), or the name of a record or a tuple of the query's header. */
export type CypherType = string;

/** One statement of `cypher/`, with what its header promises; the real database confirms each promise in the tests. */
export type CypherQuery<Params, Row> = {
  /** Folder and file name without ending, as shown by `SHOW TRANSACTIONS`. */
  readonly name: string;
  readonly mode: 'read' | 'write';
  /** What the database has to have beside itself: Graph Data Science; left out: nothing. */
  readonly needs?: 'gds';
  readonly rows: 'one' | 'zeroOrOne' | 'many';
  readonly text: string;
  readonly params: { readonly [Name in keyof Params]: CypherType };
  readonly columns: { readonly [Name in keyof Row]: CypherType };
  readonly records: Readonly<Record<string, Readonly<Record<string, CypherType>>>>;
  /** Lists whose items have a meaning by their place; they come in columns, where the names of a map would come again with each row. */
  readonly tuples?: Readonly<Record<string, readonly { readonly name: string; readonly type: CypherType }[]>>;
};
