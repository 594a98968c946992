import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { digestsOf, formatNames, recordsOf } from '../support/api-exports.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const path = (name: string, parameters: Record<string, string> = {}) =>
  `/export/${name}?${new URLSearchParams(parameters)}`;
const got = async (name: string, parameters: Record<string, string> = {}) => {
  const { status, text } = await service.get(path(name, parameters));
  if (status !== 200) throw new Error(`${status}: ${text}`);
  return text;
};
type Row = Record<string, unknown>;
const rowFields =
  'id type subjectId objectId subjectKind objectKind role spell from until status projected sign sources affirm deny';
/** All that GraphQL lists under the same filter at the same clocks, in its order. */
async function listed(where: object | null, asOf: object | null): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const { body } = await service.ask(
      `query ($where: RelationWhere, $asOf: AsOf, $after: String) {
        relationRows(where: $where, asOf: $asOf, first: 200, after: $after) { nodes { ${rowFields} } pageInfo { hasNextPage endCursor } }
      }`,
      { where, asOf, after },
    );
    rows.push(...body.data.relationRows.nodes);
    if (!body.data.relationRows.pageInfo.hasNextPage) return rows;
    after = body.data.relationRows.pageInfo.endCursor;
  }
}

function asListed(edge: Row): Row {
  return {
    id: edge['relation_id'],
    type: edge['type'],
    subjectId: edge['source'],
    objectId: edge['target'],
    subjectKind: edge['source_kind'],
    objectKind: edge['target_kind'],
    role: edge['role'] ?? null,
    spell: edge['spell'] ?? null,
    from: edge['valid_from'] ?? null,
    until: edge['valid_until'] ?? null,
    status: edge['status'],
    projected: edge['projected'],
    sign: edge['sign'],
    sources: edge['sources'],
    affirm: edge['affirm'],
    deny: edge['deny'],
  };
}

describe('an export', () => {
  it.each<[string, object | null, Record<string, string>]>([
    ['of everything', null, {}],
    ['of two types in a period', { typeIn: ['BACKS', 'ALLIED_WITH'], overlaps: '2010/..' }, {}],
    ['of the relations of an actor', { withActor: ['actor:iraq'] }, {}],
    ['on a day', null, { validAt: '2015-06-01' }],
    ['surely on a day', { signIn: [-1, 1] }, { validAt: '2021-07-26', reading: 'CERTAIN' }],
    ['of what one source says', { source: ['source:article'] }, {}],
    ['of what one source says of a day', { source: ['source:article'] }, { validAt: '2020-01-01' }],
    [
      'with alternatives',
      { anyOf: [{ statusIn: ['DENIED'] }, { kindIn: ['PARTY'] }], not: { signIn: [-1] } },
      {},
    ],
    ['of a time when nothing was known', null, { knownAt: '2000-01-01T00:00:00Z' }],
  ])(
    '%s tells the relations that GraphQL lists, in its order, as it tells them',
    async (_what, where, asOf) => {
      const { edge = [] } = recordsOf(
        await got('graph.ndjson', { ...(where ? { where: JSON.stringify(where) } : {}), ...asOf }),
      );
      expect(edge.map(asListed)).toEqual(await listed(where, asOf));
    },
  );

  it('holds the actors at the ends of its relations, by id, and no others', async () => {
    const where = JSON.stringify({ withActor: ['actor:iran'] });
    const { node = [], edge = [] } = recordsOf(await got('graph.ndjson', { where }));
    const ends = new Set(edge.flatMap(({ source, target }) => [source, target]));
    expect(node.map(({ id }) => id)).toEqual([...ends].sort());
    expect(node.length).toBeGreaterThan(2);
    expect(recordsOf(await got('graph.ndjson'))['node']?.find(({ id }) => id === 'actor:iraq')).toMatchObject(
      {
        label: 'Iraq',
        kind: 'STATE',
        named: true,
        external_ids: expect.arrayContaining([expect.stringContaining('Q796')]),
      },
    );
  });

  it('begins with what it is and ends with its sources, its counts and a digest', async () => {
    const where = { typeIn: ['BACKS'] };
    const text = await got('graph.ndjson', { where: JSON.stringify(where), source: 'source:article' });
    const { header, node, edge, source, end } = recordsOf(text);
    const { body } = await service.ask('{ dataset { title licence version committedAt } }');
    const { title, licence, version, committedAt } = body.data.dataset;
    expect(header).toEqual([
      {
        format: 'graph.ndjson',
        title,
        licence,
        data_version: version,
        committed_at: committedAt,
        known_at: committedAt,
        reading: 'POSSIBLE',
        where: { ...where, source: ['source:article'] },
      },
    ]);
    expect(source).toEqual([expect.objectContaining({ id: 'source:article', title: expect.any(String) })]);
    expect(end).toEqual([
      {
        nodes: node?.length,
        edges: edge?.length,
        sources: 1,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
  });

  it.each(formatNames)(
    'as %s has on its last line the digest of all before it, and the same bytes each time',
    async (name) => {
      const text = await got(name);
      const { told, made } = digestsOf(text);
      expect(told).toBe(made);
      expect(digestsOf(text.replace(/Iraq/, 'Iran')).made).not.toBe(told);
      expect(await got(name)).toBe(text);
      expect(text).toContain('CC');
    },
  );
});
