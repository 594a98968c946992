import { gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const path = (name: string, parameters: Record<string, string> = {}) =>
  `/export/${name}?${new URLSearchParams(parameters)}`;
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
        "reading": "reading is "MAYBE": Value "MAYBE" does not exist in "TimeReading" enum; right would be CERTAIN, POSSIBLE.",
        "validAt": "validAt is "2021"; right would be one day of the calendar, as in 2021-07-26.",
        "where": "where: Field "nobody" is not defined by type "RelationWhere".",
        "where.overlaps": "where.overlaps is "2010-13": "2010-13" is not in the calendar; right would be a day from 0001-01-01 to 9999-12-31.",
        "where.source[0]": "where.source[0] is "source:none", which is the id of nobody; right would be the id of a source, as the list of all sources gives them.",
        "where.typeIn[0]": "where.typeIn[0] is "BACKSS": Value "BACKSS" does not exist in "RelationCode" enum. Did you mean the enum value "BACKS".",
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

  it('are told without words of a schema that is not to be asked for', async () => {
    const closed = await startTestService(testConnection(), { introspection: false });
    const where = { typeIn: ['BACKSS'], signIn: [2], statusIn: ['AFIRMED'], typeinn: [] };
    const { status, text } = await closed.get(
      path('edges.csv', { where: JSON.stringify(where), reading: 'MAYBE' }),
    );
    const noObject = await closed.get(path('edges.csv', { where: '[1]' }));
    await closed.stop();
    expect(status).toBe(400);
    expect(JSON.parse(text).errors).toHaveLength(4);
    expect(text + noObject.text).not.toMatch(/"BACKS\b|AFFIRMED|"typeIn\\?"|CERTAIN|POSSIBLE|FUNDS/);
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
