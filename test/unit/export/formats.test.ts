import { describe, expect, it } from 'vitest';
import type { ExportedEdge, ExportedNode, ExportHeader } from '../../../src/export/export-format.js';
import { flatText } from '../../../src/export/flat-text.js';
import { csvField } from '../../../src/export/formats/csv-line.js';
import { jsonInComment, xmlText } from '../../../src/export/formats/xml-text.js';
import { exportFormats } from '../../../src/export/formats.js';
import { type ExportRecords, writeExport } from '../../../src/export/write-export.js';
import { digestsOf } from '../../support/api-exports.js';

const header: ExportHeader = {
  format: 'any',
  title: 'Made & told',
  licence: 'CC0-1.0',
  data_version: 3,
  committed_at: '2024-01-01T00:00:00Z',
  valid_at: undefined,
  known_at: '2024-01-01T00:00:00Z',
  reading: 'POSSIBLE',
  where: { typeIn: ['FUNDS'] },
};
const node: ExportedNode = {
  id: 'actor:a',
  label: 'A "b" <c>',
  kind: 'STATE',
  named: true,
  described_as: undefined,
  existence: '1949/..',
  external_ids: ['iso2:AA', 'wikidata:Q1'],
};
const edge: ExportedEdge = {
  relation_id: 'relation:1',
  source: 'actor:a',
  target: 'actor:b',
  type: 'FUNDS',
  symmetric: false,
  sign: -1,
  source_kind: 'STATE',
  target_kind: 'PARTY',
  role: '=1+1',
  spell: undefined,
  status: 'AFFIRMED',
  projected: false,
  valid_from: '2011~',
  valid_from_inferred: true,
  valid_until: undefined,
  valid_until_inferred: undefined,
  first_day: '2010-01-01',
  last_day: undefined,
  claims: 2,
  affirm: 1,
  deny: 1,
  qualify: 0,
  desire: 0,
  sources: 1,
  source_ids: ['source:one', 'source:two'],
  asserter_ids: ['actor:c'],
  known_from: '2024-01-01T00:00:00Z',
};

function records(more: Partial<ExportRecords> = {}): ExportRecords {
  return {
    header,
    async *nodes(take) {
      for (const one of [node, { ...node, id: 'actor:b' }]) take(one);
      yield 2;
    },
    async *edges(take) {
      take(edge);
      yield 1;
      take({ ...edge, relation_id: 'relation:2' });
      yield 1;
    },
    sources: async (ids) =>
      ids.map((id) => ({
        id,
        title: 'A -- paper',
        publisher: undefined,
        url: undefined,
        licence: 'CC BY 4.0',
        published: '2021',
        kind: 'DOCUMENT',
        reliability: 'B',
      })),
    checkWhole: async () => {},
    ...more,
  };
}

async function textOf(name: string, more: Partial<ExportRecords> = {}): Promise<string> {
  const format = exportFormats.find((one) => one.name === name);
  if (!format) throw new Error(name);
  const pieces: Buffer[] = [];
  for await (const piece of writeExport(format, records(more))) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a file', () => {
  it.each(exportFormats.map(({ name }) => name))('as %s is written so', async (name) => {
    const text = await textOf(name);
    expect(text).toMatchSnapshot();
    expect(digestsOf(text).told).toBe(digestsOf(text).made);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('has no last line where it cannot be told to be whole', async () => {
    const torn = { checkWhole: () => Promise.reject(new Error('torn')) };
    await expect(textOf('graph.ndjson', torn)).rejects.toThrow('torn');
  });

  it('asks for what its format holds, and no more', async () => {
    const asked: string[] = [];
    const more: Partial<ExportRecords> = {
      async *nodes() {
        asked.push('nodes');
        yield 0;
      },
      async *edges() {
        asked.push('edges');
        yield 0;
      },
    };
    await textOf('nodes.csv', more);
    await textOf('edges.csv', more);
    expect(asked).toEqual(['nodes', 'edges']);
  });

  it('travels in pieces that are small beside it', async () => {
    const more: Partial<ExportRecords> = {
      async *edges(take) {
        for (let at = 1; at <= 2_000; at += 1) {
          take(edge);
          if (at % 100 === 0) yield 100;
        }
      },
    };
    const format = exportFormats.find((one) => one.name === 'graph.graphml');
    const sizes: number[] = [];
    if (format) for await (const piece of writeExport(format, records(more))) sizes.push(piece.length);
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(80_000);
  });
});

describe('a text', () => {
  it('loses what no XML and no table can hold, and nothing else', () => {
    expect(flatText('a\u0000b\u001fc\ufffe\ud800d\t\n🕊é')).toBe('a\ufffdb\ufffdc\ufffd\ufffdd\t\n🕊é');
    expect([flatText(true), flatText(-1), flatText(['a', 'b'])]).toEqual(['true', '-1', 'a;b']);
  });

  it('comes out of an attribute of XML as it went in, blanks included', () => {
    expect(xmlText('<a & "b">\t\r\n')).toBe('&lt;a &amp; &quot;b&quot;&gt;&#9;&#13;&#10;');
  });

  it('ends no comment of XML', () => {
    const told = { text: '--> <!-- --- -' };
    expect(jsonInComment(told)).not.toContain('--');
    expect(JSON.parse(jsonInComment(told))).toEqual(told);
  });

  it.each([
    ['plain', 'plain', 'plain'],
    ['a,b', '"a,b"', '"a,b"'],
    ['say "no"', '"say ""no"""', '"say ""no"""'],
    ['two\nlines', '"two\nlines"', '"two\nlines"'],
    ['#1', '"#1"', '"#1"'],
    [' blank', '" blank"', '" blank"'],
    ['=1+1', '=1+1', "'=1+1"],
    ['@SUM(A1)', '@SUM(A1)', "'@SUM(A1)"],
    ['-1', '-1', "'-1"],
    ['\t=1', '"\t=1"', "'\t=1"],
  ])('in a table: %j is a field of ours as %j, and one of anybody as %j', (text, ours, anybodys) => {
    expect([csvField(text), csvField(text, true)]).toEqual([ours, anybodys]);
  });
});
