import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataSet } from '../../src/loader/load-data-set.js';
import { type Api, startApi } from '../support/api.js';
import { foundingFolder, holdDataSet, withGraph } from '../support/api-data.js';

const folder = fileURLToPath(new URL('two-guards/', import.meta.url));
const origin = 'two guards';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await holdDataSet(folder, origin);
});
afterAll(async () => {
  await api.stop();
  await holdDataSet(foundingFolder, 'data/founding');
});

describe('an actor into which others were merged', () => {
  it.each(['actor:uplands', 'actor:hill-country', 'actor:highland'])('answers to %s', async (id) => {
    const survivor = { id: 'actor:highland', mergedFrom: ['actor:hill-country', 'actor:uplands'] };
    expect(
      await api.ask(
        `query Merged($id: ID!) {
          actor(ref: { id: $id }) { ... on Actor { id mergedFrom } }
          node(id: $id) { ... on Actor { id mergedFrom } }
          nodes(ids: [$id, "actor:lowland"]) { id }
        }`,
        { id },
      ),
    ).toEqual({ actor: survivor, node: survivor, nodes: [{ id: survivor.id }, { id: 'actor:lowland' }] });
  });

  it('brings its relations under an old id as well', async () => {
    const { old, present } = await api.ask<Record<'old' | 'present', object>>(`{
      old: actor(ref: { id: "actor:uplands" }) { ...Ties }
      present: actor(ref: { id: "actor:highland" }) { ...Ties }
    }
    fragment Ties on Actor { degree relations { totalCount nodes { id } } }`);
    expect(present).toMatchObject({ degree: 3, relations: { totalCount: 3 } });
    expect(old).toEqual(present);
  });

  it('is named where a condition still has an old id', async () => {
    const { status, errors } = await api.send(
      '{ relations(where: { subjectIn: ["actor:uplands"] }) { totalCount } }',
    );
    const message =
      'relations.where.subjectIn[0] is "actor:uplands", which was merged into actor:highland; right would be actor:highland.';
    expect({ status, errors }).toMatchObject({
      status: 400,
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT', expected: 'actor:highland' } }],
    });
  });

  it('tells existence with both ends, qualified and worked out as written', async () => {
    expect(
      await api.ask(`{
        actor(ref: { id: "actor:highland" }) {
          ... on Actor { existence { from { edtf inferred earliest } until { edtf inferred latest precision } } }
        }
      }`),
    ).toEqual({
      actor: {
        existence: {
          from: { edtf: '1901', inferred: true, earliest: '1901-01-01T00:00:00Z' },
          until: { edtf: '1950~', inferred: true, latest: '1951-12-31T23:59:59Z', precision: 'YEAR' },
        },
      },
    });
  });

  it('takes a NAME in another language for its name there, an ALIAS not', async () => {
    expect(
      await api.ask(`{
        actor(ref: { wikidata: "Q900000001" }) { ... on Actor { fr: name(lang: "fr") de: name(lang: "de") } }
      }`),
    ).toEqual({ actor: { fr: 'Pays haut', de: 'Highland' } });
  });
});

describe('namesakes', () => {
  it('are offered side by side, in the order of their ids', async () => {
    const { actor } = await api.ask<{ actor: { candidates: { actor: object; score: number }[] } }>(`{
      actor(ref: { name: "Home Guard" }) { ... on Ambiguous { candidates { score actor { id } } } }
    }`);
    expect(actor.candidates).toEqual([
      { score: 1, actor: { id: 'actor:highland-guard' } },
      { score: 1, actor: { id: 'actor:lowland-guard' } },
    ]);
  });
});

describe('a source', () => {
  it('tells whom it copies and all that is known of it', async () => {
    const { nodes } = await api.ask<{ nodes: object[] }>(`{
      nodes(ids: ["source:gazette", "source:reprint"]) {
        ... on Source {
          title kind publisher url licence reliability length sha256 localCopy
          publishedAt { edtf inferred } retrievedAt { edtf inferred } copyOf { id }
        }
      }
    }`);
    expect(nodes).toEqual([
      {
        title: 'The gazette of the highlands',
        kind: 'DOCUMENT',
        publisher: 'The Highland Press',
        url: 'https://example.org/gazette',
        licence: 'CC0-1.0',
        reliability: 'B',
        length: 1000,
        sha256: '1'.repeat(64),
        localCopy: 'MISSING',
        publishedAt: { edtf: '1921-05', inferred: false },
        retrievedAt: { edtf: '2020-02-03', inferred: false },
        copyOf: null,
      },
      {
        title: 'A reprint of the gazette',
        kind: 'DOCUMENT',
        publisher: null,
        url: null,
        licence: null,
        reliability: 'F',
        length: 1000,
        sha256: '2'.repeat(64),
        localCopy: 'MISSING',
        publishedAt: null,
        retrievedAt: null,
        copyOf: { id: 'source:gazette' },
      },
    ]);
  });

  it('counts together with what it copies where independent sources are asked for', async () => {
    const counted =
      'query Told($by: Int!) { relations(where: { typeIn: [BACKS], minSources: $by }) { totalCount } }';
    expect(await api.ask(counted, { by: 1 })).toEqual({ relations: { totalCount: 1 } });
    expect(await api.ask(counted, { by: 2 })).toEqual({ relations: { totalCount: 0 } });
  });

  it('is listed by its grade and kind', async () => {
    const listed = (where: string) => `{ sources(where: ${where}) { totalCount nodes { id } } }`;
    expect(await api.ask(listed('{ reliabilityIn: [A, B] }'))).toEqual({
      sources: { totalCount: 1, nodes: [{ id: 'source:gazette' }] },
    });
    expect(await api.ask(listed('{ kindIn: [BACKGROUND] }'))).toEqual({
      sources: { totalCount: 0, nodes: [] },
    });
  });
});

describe('a number', () => {
  it('has bounds, and a time that is known to the decade or about', async () => {
    const { events } = await api.ask<{ events: { nodes: object[] } }>(`{
      events { nodes { occurred { edtf earliest latest precision } quantities { nodes { low best high at { edtf precision earliest } } } } }
    }`);
    expect(events.nodes).toEqual([
      {
        occurred: {
          edtf: '192X',
          earliest: '1920-01-01T00:00:00Z',
          latest: '1929-12-31T23:59:59Z',
          precision: 'DECADE',
        },
        quantities: {
          nodes: [
            {
              low: 900,
              best: 1000.5,
              high: 1100,
              at: { edtf: '1920~', precision: 'YEAR', earliest: '1919-01-01T00:00:00Z' },
            },
          ],
        },
      },
    ]);
  });
});

describe('a claim that is withdrawn', () => {
  it('is in no list and no count, and can still be looked at by its id', async () => {
    const backing = `{
      relations(where: { typeIn: [BACKS] }) {
        nodes { claimCounts { affirm } validity { until { edtf } } claims { nodes { id retractedAt recordedAt } } }
      }
    }`;
    type Backing = { relations: { nodes: { claims: { nodes: { id: string }[] } }[] } };
    const idsOf = ({ relations }: Backing) => relations.nodes[0]?.claims.nodes.map(({ id }) => id) ?? [];
    const before = await api.ask<Backing>(backing);
    expect(before.relations.nodes).toMatchObject([
      { claimCounts: { affirm: 2 }, validity: { until: { edtf: '1920/1925' } } },
    ]);

    await loadWithout('      - 1920/1925 @ reprint 1:0-10\n');

    const after = await api.ask<Backing>(backing);
    expect(after.relations.nodes).toMatchObject([
      { claimCounts: { affirm: 1 }, validity: { until: { edtf: '1920' } } },
    ]);
    expect(idsOf(after)).toHaveLength(1);
    const [withdrawn] = idsOf(before).filter((id) => !idsOf(after).includes(id));
    const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(
      await api.ask(
        'query Claim($id: ID!) { node(id: $id) { ... on Claim { id retractedAt recordedAt supersededBy { id } } } }',
        {
          id: withdrawn,
        },
      ),
    ).toEqual({ node: { id: withdrawn, retractedAt: instant, recordedAt: instant, supersededBy: null } });
  });
});

/** Loads the same data set once more, one line of it left out. */
async function loadWithout(line: string): Promise<void> {
  const text = await readFile(join(folder, 'two-guards.yaml'), 'utf8');
  expect(text).toContain(line);
  const changed = await mkdtemp(join(tmpdir(), 'two-guards-'));
  await writeFile(join(changed, 'two-guards.yaml'), text.replace(line, ''));
  await withGraph((graph) => loadDataSet(graph, changed, origin));
  await rm(changed, { recursive: true });
}
