import { describe, expect, it } from 'vitest';
import { formatOf, formats } from '../../../src/import/formats.js';

describe('the format of a file', () => {
  it('is told by its name or by its first line', () => {
    expect(formatOf('records.ndjson', '')?.name).toBe('ndjson');
    expect(formatOf('un_votes.csv', 'rcid,country,country_code,vote\n')?.name).toBe('un-votes');
    expect(
      formatOf('calls.csv', 'rcid,session,importantvote,date,unres,amend,para,short,descr\n')?.name,
    ).toBe('un-roll-calls');
    expect(formatOf('letter.txt', 'Dear Sir')).toBe(null);
  });

  it('has a name that no other has, and a line for the help', () => {
    expect(new Set(formats.map(({ name }) => name)).size).toBe(formats.length);
    for (const { summary } of formats) expect(summary).toMatch(/^\S.{9,99}$/);
  });
});
