/** What `npm run export -- --help` prints. */
export const exportHelp = `Writes the relations that fit, and the actors at their ends, to a file: the same bytes as GET /export of a service.

  npm run export -- <format> <options>

Formats, as docs/exports.md tells them:
  graph.ndjson         a record a line: header, nodes, edges, sources, end
  edges.csv            relations as a table
  nodes.csv            actors as a table
  graph.graphml        networkx, igraph, Gephi
  graph.gexf           Gephi with its timeline, networkx
  graph.json           graphology, Gephi Lite

  --out <file>         left out: the name of the format in this folder; - for the standard output
  --gzip               packs it; the name gets .gz unless --out gives another
  --where <JSON>       a filter as GraphQL's RelationWhere, such as '{"typeIn":["FUNDS"],"overlaps":"2021"}'
  --valid-at <day>     what somebody speaks of that day, such as 2021-07-26; left out: as last reported
  --known-at <instant> as it was known then, such as 2026-01-01T00:00:00Z; left out: as known now
  --reading <reading>  POSSIBLE (if left out) or CERTAIN
  --source <id>        only what this source says; may be repeated
  --help               these lines

A file appears under its name when all of it is written; one that was there is replaced then.

Exit code 0: it is written; 1: it could not be, and why; 2: the command line is wrong.
`;
