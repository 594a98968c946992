import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import GraphologyModule, { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatNames, recordsOf } from '../support/api-exports.js';
import { startWritableApi, type WritableApi } from '../support/api-writing.js';
import { openGraph } from '../support/graph.js';
import { openPython } from '../support/python.js';

// Its types say that the module is the class, which holds only where Node's own modules are not at work.
const Graph = GraphologyModule as unknown as typeof GraphologyModule.default;

type Attributes = Record<string, unknown>;
type Loaded = { graph: Attributes; directed: boolean; nodes: Attributes[]; edges: Attributes[] };

/** What anybody may have written into a text. */
const hostile = '=HYPERLINK("x")\u0000 \'one\' & "two" <b>\t#\r\nline\u0007 ☃ 🕊 ;--\ufffe ]]> --> "';
/** The same where signs are lost that XML does not know. */
const printable = hostile
  .replaceAll('\u0000', '\ufffd')
  .replaceAll('\u0007', '\ufffd')
  .replaceAll('\ufffe', '\ufffd');

const python = await openPython();
const folder = mkdtempSync(join(tmpdir(), 'political-relations-exports-'));
let api: WritableApi;
let nodes: Attributes[];
let edges: Attributes[];
let loaded: Record<string, Loaded>;
const texts: Record<string, string> = {};

beforeAll(async () => {
  api = await startWritableApi();
  const { cypher, close } = await openGraph();
  await cypher("MATCH (actor:Actor {id: 'actor:iran'}) SET actor.name = $hostile", { hostile });
  await cypher(
    "MATCH (relation:Relation:Proposition {type: 'BACKS', subjectId: 'actor:iran'}) SET relation.role = $hostile",
    { hostile },
  );
  await close();
  for (const name of formatNames) {
    const { text } = await api.service.get(`/export/${name}`);
    texts[name] = text;
    writeFileSync(join(folder, name), text);
  }
  const records = recordsOf(texts['graph.ndjson'] ?? '');
  nodes = records['node'] ?? [];
  edges = records['edge'] ?? [];
  loaded = python ? JSON.parse(await python('load-exports.py', [folder])) : {};
}, 600_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.stop();
});

/** A record as formats have it that know but texts, numbers and truth. */
function flat(record: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(record).flatMap(([name, value]) => {
      const text = Array.isArray(value) ? value.join(';') : value;
      return text === '' ? [] : [[name, text === hostile ? printable : text]];
    }),
  );
}

/** The same in a table, where what begins as a formula is made harmless. */
function asField(record: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(flat(record)).map(([name, value]) => [name, value === printable ? `'${value}` : value]),
  );
}

const sortedBy = (name: string, records: readonly Attributes[]) =>
  records.toSorted((one, other) => (String(one[name]) < String(other[name]) ? -1 : 1));
const sortedById = (records: readonly Attributes[]) => sortedBy('relation_id', records);
const withoutLists = (records: readonly Attributes[]) =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => !Array.isArray(value))),
  );

const without = (names: readonly string[], records: readonly Attributes[]) =>
  records.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name))),
  );

describe('an export', () => {
  it('has relations side by side and texts of all sorts to be told', () => {
    const pairs = new Set(edges.map(({ source, target }) => `${source} ${target}`));
    expect(pairs.size).toBeLessThan(edges.length);
    expect(nodes.filter(({ label }) => label === hostile)).toHaveLength(1);
    expect(edges.filter(({ role }) => role === hostile).length).toBeGreaterThan(0);
    expect(edges.filter(({ valid_from }) => valid_from === undefined).length).toBeGreaterThan(0);
  });
});

describe.skipIf(!python)('a script in Python', () => {
  const loadedBy = (way: string) => loaded[way] as Loaded;

  it('has all of a graph from GraphML in networkx, several relations of two actors included', () => {
    const { directed, ...told } = loadedBy('networkx read_graphml');
    expect(directed).toBe(true);
    expect(told.nodes).toEqual(nodes.map(flat));
    expect(sortedById(told.edges)).toEqual(
      sortedById(edges.map(flat)).map((edge) => ({
        ...edge,
        key: edge['relation_id'],
      })),
    );
    expect(told.graph).toMatchObject({ nodes: nodes.length, edges: edges.length, title: expect.any(String) });
  });

  it('has all of a graph from GEXF in networkx, its days as spells and as attributes', () => {
    const { directed, ...told } = loadedBy('networkx read_gexf');
    expect(directed).toBe(true);
    expect(told.nodes).toEqual(nodes.map(flat));
    expect(sortedById(told.edges)).toEqual(
      sortedById(edges.map(flat)).map((edge) => ({
        ...edge,
        ...(edge['first_day'] ? { start: edge['first_day'] } : {}),
        ...(edge['last_day'] ? { end: edge['last_day'] } : {}),
        id: edge['relation_id'],
        key: edge['relation_id'],
        label: edge['type'],
      })),
    );
  });

  it('has all of both tables in pandas, and no text that a spreadsheet would run', () => {
    const told = loadedBy('pandas read_csv');
    expect(told.nodes).toEqual(nodes.map(asField));
    expect(told.edges).toEqual(edges.map(asField));
  });

  it('has the graph of both tables in networkx and igraph', () => {
    const { edges: told } = loadedBy('networkx from_pandas_edgelist');
    const keyed = edges.map(asField).map(({ relation_id, ...edge }) => ({ ...edge, key: relation_id }));
    expect(sortedBy('key', told)).toEqual(sortedBy('key', keyed));
    const frame = loadedBy('igraph DataFrame');
    expect(frame.directed).toBe(true);
    expect(frame.nodes).toEqual(nodes.map(asField).map(({ id, ...node }) => ({ name: id, ...node })));
    expect(frame.edges).toEqual(edges.map(asField));
  });

  it('has all of a graph from GraphML in igraph, where ids of relations are data', () => {
    const told = loadedBy('igraph Read_GraphML');
    expect(told.directed).toBe(true);
    expect(told.nodes).toEqual(nodes.map(flat));
    // It knows of no truth that is missing, and takes the id of an edge from elsewhere.
    const whole = { valid_from_inferred: false, valid_until_inferred: false };
    expect(without(['id'], told.edges)).toEqual(edges.map(flat).map((edge) => ({ ...whole, ...edge })));
    expect(told.graph).toMatchObject({ edges: edges.length, sha256: expect.any(String) });
  });

  it('has the records of NDJSON in pandas', () => {
    const records = loaded['pandas read_json'] as unknown as Record<string, Attributes[]>;
    expect(records['edge']).toEqual(withoutLists(edges).map((edge) => ({ record: 'edge', ...edge })));
    expect(records['node']).toEqual(withoutLists(nodes).map((node) => ({ record: 'node', ...node })));
    expect(records['end']).toEqual([expect.objectContaining({ nodes: nodes.length, edges: edges.length })]);
  });
});

describe('graphology', () => {
  it('imports graph.json as it is, with the ids of relations as keys', () => {
    const graph = Graph.from(JSON.parse(texts['graph.json'] ?? ''));
    expect([graph.type, graph.multi]).toEqual(['directed', true]);
    expect(graph.mapNodes((id, attributes) => ({ id, ...attributes }))).toEqual(nodes);
    expect(graph.mapEdges((_key, attributes, source, target) => ({ source, target, ...attributes }))).toEqual(
      edges.map(({ source, target, ...edge }) => ({ source, target, ...edge })),
    );
    expect(graph.getAttributes()).toMatchObject({
      nodes: nodes.length,
      edges: edges.length,
      licence: expect.any(String),
      sources_cited: expect.arrayContaining([expect.objectContaining({ id: 'source:article' })]),
    });
  });

  it('parses GraphML and GEXF, where it keeps the days that are attributes', () => {
    const attributesOf = (graph: InstanceType<typeof Graph>) =>
      sortedById(
        graph.mapEdges((_key, { label: _, ...attributes }, source, target) => ({
          source,
          target,
          ...attributes,
        })),
      );
    const Multi = MultiDirectedGraph;
    expect(attributesOf(graphml.parse(Multi, texts['graph.graphml'] ?? ''))).toEqual(
      sortedById(edges.map(flat)),
    );
    expect(attributesOf(gexf.parse(Multi, texts['graph.gexf'] ?? ''))).toEqual(sortedById(edges.map(flat)));
  });
});
