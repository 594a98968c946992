import { describe, expect, it } from 'vitest';
import { ndjson } from '../../../../src/import/formats/ndjson.js';
import { problemsOf, recordsOf, rowsOf } from './reading.js';

const actor = { record: 'actor', id: 'actor:a', kind: 'STATE', name: 'Âland 😀' };

describe('records one a line', () => {
  it('are handed on as they stand, with the number of their line', async () => {
    const text = `\uFEFF${JSON.stringify(actor)}\r\n\r\n  ${JSON.stringify({ record: 'no such' })}`;
    expect(await rowsOf(ndjson, text, { length: 1 })).toEqual([
      { line: 1, record: actor },
      { line: 3, record: { record: 'no such' } },
    ]);
  });

  it('are each a problem of their own where they are no JSON, or no object', async () => {
    const text = `{"record":\n[1]\n"actor"\nnull\n${JSON.stringify(actor)}\n{'a': 1}\n`;
    expect(await problemsOf(ndjson, text)).toEqual([
      expect.stringMatching(
        /^1 : is not JSON \(Unexpected end.*\); right would be one whole JSON object on the line$/,
      ),
      '2 : is no record; right would be an object such as {"record":"actor", …}',
      '3 : is no record; right would be an object such as {"record":"actor", …}',
      '4 : is no record; right would be an object such as {"record":"actor", …}',
      expect.stringMatching(/^6 : is not JSON/),
    ]);
  });

  it('are given up where a line is too long for any, and read again behind it', async () => {
    const text = `${'x'.repeat(5_000_000)}\n${JSON.stringify(actor)}\n`;
    const [first, second] = await rowsOf(ndjson, text, { length: 100_000 });
    expect(first).toEqual({
      line: 1,
      problems: [expect.objectContaining({ reason: expect.stringContaining('too long') })],
    });
    expect(second).toEqual({ line: 2, record: actor });
  });

  it('are told by the name of the file or by their first line', async () => {
    expect(ndjson.fits('a.ndjson', '')).toBe(true);
    expect(ndjson.fits('a.txt', JSON.stringify(actor))).toBe(true);
    expect(ndjson.fits('a.csv', 'record,id\n')).toBe(false);
    expect(await recordsOf(ndjson, '\n\n')).toEqual([]);
  });
});
