import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapped } from '../../../src/import/formats/mapped.js';
import { readMapping } from '../../../src/import/formats/mapping.js';
import { ndjson } from '../../../src/import/formats/ndjson.js';
import { ownCsv } from '../../../src/import/formats/own-csv.js';
import { formats } from '../../../src/import/formats.js';
import { importRecord } from '../../../src/import/import-record.js';
import { recordsOf } from './formats/reading.js';

const page = readFileSync(new URL('../../../docs/import.md', import.meta.url), 'utf8');

function block(language: string): string {
  return new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(page)?.[1] ?? '';
}

describe('the page on imports', () => {
  it('shows one record of each kind, and all of them are right', async () => {
    const records = await recordsOf(ndjson, block('ndjson'));
    expect(records.map((record) => importRecord.safeParse(record).error?.issues ?? [])).toEqual(
      records.map(() => []),
    );
    const kinds = importRecord.options.map((option) => option.shape.record.value);
    expect(new Set(records.map(({ record }) => record))).toEqual(new Set(kinds));
  });

  it('shows the same as CSV, a claim a line', async () => {
    const records = await recordsOf(ownCsv, block('csv'), 'relations.csv');
    expect(records).toHaveLength(2);
    for (const record of records) expect(importRecord.safeParse(record).error).toBe(undefined);
  });

  it('shows a mapping that is right', async () => {
    const read = readMapping(block('yaml'));
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    const text = 'donor_iso,recipient,tie,begun\nNA,Blue League,aid,5/3/2012\n';
    expect((await recordsOf(mapped(read.mapping), text)).at(-1)).toMatchObject({
      type: 'BACKS',
      during: '2012-03-05/..',
    });
  });

  it('tells of every format', () => {
    for (const { name } of formats) expect(page).toContain(`\`${name}\``);
  });
});
