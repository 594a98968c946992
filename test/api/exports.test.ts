import { gunzipSync } from 'node:zlib';
import { request } from 'undici';
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
const refused = async (name: string, parameters: Record<string, string>) => {
  const { status, body } = await service.get(path(name, parameters));
  return [
    status,
    ...body.errors.map(({ message, extensions }: ReturnType<typeof JSON.parse>) => [
      extensions.argument,
      message,
    ]),
  ];
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

describe('parameters that are wrong', () => {
  it('are told all at once, each with its place and what would be right', async () => {
    const where = {
      typeIn: ['BACKSS'],
      overlaps: '2010-13',
      withActor: ['actor:irak'],
      nobody: 1,
      source: ['source:none'],
    };
    const [status, ...mistakes] = await refused('edges.csv', {
      where: JSON.stringify(where),
      validAt: '2021',
      knownAt: 'yesterday',
      reading: 'MAYBE',
      colour: 'red',
    });
    expect(status).toBe(400);
    expect(Object.fromEntries(mistakes as [string, string][])).toMatchInlineSnapshot(`
      {
        "colour": "There is no parameter "colour"; there are where, validAt, knownAt, reading, source.",
        "knownAt": "knownAt is "yesterday": "yesterday" is no instant; right would be one such as 2021-07-26T00:00:00Z.",
        "reading": "reading is "MAYBE": Value "MAYBE" does not exist in "TimeReading" enum.",
        "validAt": "validAt is "2021"; right would be one day of the calendar, as in 2021-07-26.",
        "where": "where is {"typeIn":["BACKSS"],"overlaps":"2010-13","withActor":["actor:irak"],"nobody":1,"source":["source:none"]}: Field "nobody" is not defined by type "RelationWhere".",
        "where.overlaps": "where.overlaps is "2010-13": "2010-13" is not in the calendar; right would be a day from 0001-01-01 to 9999-12-31.",
        "where.source[0]": "where.source[0] is "source:none", which is the id of nobody; right would be the id of a source, as the list of all sources gives them.",
        "where.typeIn[0]": "where.typeIn[0] is "BACKSS": Value "BACKSS" does not exist in "RelationCode" enum. Did you mean the enum value "BACKS"?",
        "where.withActor[0]": "where.withActor[0] is "actor:irak", which is the id of nobody; right would be the id of an actor, nearest are actor:iraq, actor:iraqi-military, actor:us-forces-in-iraq, actor:iraqi-government, actor:iraqi-prime-minister.",
      }
    `);
  });

  it.each([
    ['[1]', 'where is no object'],
    ['{"typeIn":', 'where is no JSON'],
    ['"all"', 'where is no object'],
  ])('such as where=%s are told with what would be right', async (where, problem) => {
    expect(await refused('graph.json', { where })).toEqual([
      400,
      ['where', expect.stringMatching(`^${problem}.*right would be an object of RelationWhere`)],
    ]);
  });

  it('may not be given twice', async () => {
    const { status, text } = await service.get('/export/edges.csv?validAt=2020-01-01&validAt=2021-01-01');
    expect([status, text]).toEqual([400, expect.stringContaining('validAt is given 2 times')]);
  });

  it('are looked for below addresses that are there alone', async () => {
    const { status, body } = await service.get('/export/graph.xlsx');
    expect([status, body.errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('over HTTP, an export', () => {
  it.each([
    ['graph.ndjson', 'application/x-ndjson; charset=utf-8'],
    ['edges.csv', 'text/csv; charset=utf-8; header=present'],
    ['nodes.csv', 'text/csv; charset=utf-8; header=present'],
    ['graph.graphml', 'application/graphml+xml; charset=utf-8'],
    ['graph.gexf', 'application/gexf+xml; charset=utf-8'],
    ['graph.json', 'application/json; charset=utf-8'],
  ])('as %s is a file of its type, of which HEAD tells the same without sending it', async (name, type) => {
    const [get, head] = await Promise.all(
      (['GET', 'HEAD'] as const).map((method) => request(service.url + path(name), { method })),
    );
    for (const answer of [get, head])
      expect(answer).toMatchObject({
        statusCode: 200,
        headers: {
          'content-type': type,
          'content-disposition': `attachment; filename="${name}"`,
          'cache-control': 'no-cache',
          vary: 'accept-encoding',
          etag: get?.headers['etag'],
        },
      });
    expect(await head?.body.text()).toBe('');
    await get?.body.dump();
  });

  it('is packed for who takes gzip, with a tag of its own', async () => {
    const url = service.url + path('edges.csv');
    const packed = await request(url, { headers: { 'accept-encoding': 'br, gzip' } });
    const plain = await request(url, { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['etag']).not.toBe(plain.headers['etag']);
    expect(gunzipSync(Buffer.from(await packed.body.arrayBuffer())).toString()).toBe(await plain.body.text());
  });

  it('is not sent to who has it, and has another tag for another question, clock or format', async () => {
    const tagOf = async (name: string, parameters: Record<string, string> = {}) => {
      const { headers, body } = await request(service.url + path(name, parameters), { method: 'HEAD' });
      await body.dump();
      return String(headers['etag']);
    };
    const tag = await tagOf('edges.csv');
    for (const known of [tag, `W/${tag}`, `"another", ${tag}`, '*']) {
      const { status, text } = await service.get(path('edges.csv'), {
        'accept-encoding': 'identity',
        'if-none-match': known,
      });
      expect([status, text]).toEqual([304, '']);
    }
    const others = await Promise.all([
      tagOf('edges.csv', { where: '{"signIn":[1]}' }),
      tagOf('edges.csv', { validAt: '2021-07-26' }),
      tagOf('edges.csv', { knownAt: '2000-01-01T00:00:00Z' }),
      tagOf('edges.csv', { reading: 'CERTAIN' }),
      tagOf('nodes.csv'),
    ]);
    expect(new Set([tag, ...others]).size).toBe(6);
  });
});
