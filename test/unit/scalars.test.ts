import { GraphQLError, Kind, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateTime, EDTF } from '../../src/scalars.js';

/** The error that work ends with; fails when it ends without one. */
function refusalOf(work: () => unknown): GraphQLError {
  try {
    work();
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('EDTF', () => {
  it.each([
    '2011',
    '2021-07',
    '2020-01-03',
    '2020-01-03T00:47Z',
    '201X',
    '2014~',
    '2014/..',
    '../2003',
    '2003?/2011%',
  ])('lets %s through as it is, from a variable, from a literal and into an answer', (text) => {
    expect(EDTF.parseValue(text)).toBe(text);
    expect(EDTF.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
    expect(EDTF.serialize(text)).toBe(text);
  });

  it('refuses a text that is no date with what is wrong and what would be right', () => {
    const { message, extensions } = refusalOf(() => EDTF.parseValue('2014/2011'));
    expect(message).toBe(
      '"2014/2011" ends before it begins; right would be the earlier side first, as in 2003/2011.',
    );
    expect(extensions).toEqual({
      code: 'BAD_USER_INPUT',
      problem: '"2014/2011" ends before it begins',
      expected: 'the earlier side first, as in 2003/2011',
    });
  });

  it.each([2014, null, true, ['2014'], { year: 2014 }])(
    'refuses %j from a variable: it is no text',
    (value) => {
      const { message, extensions } = refusalOf(() => EDTF.parseValue(value));
      expect(message).toBe(`${JSON.stringify(value)} is no text; right would be EDTF as text.`);
      expect(extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it.each(['2014', '2014.5', 'true', 'SUMMER', '["2014"]', '{year: 2014}'])(
    'refuses the literal %s without quotes and points to it',
    (literal) => {
      const node = parseValue(literal, { noLocation: true });
      const { message, nodes } = refusalOf(() => EDTF.parseLiteral(node));
      expect(message).toMatch(/ is no text; right would be EDTF in quotes\.$/);
      expect(nodes).toEqual([node]);
    },
  );

  it('points to the place of a literal that is no date', () => {
    const node = parseValue('"then"');
    expect(refusalOf(() => EDTF.parseLiteral(node)).locations).toEqual([{ line: 1, column: 1 }]);
  });

  it('does not repeat a long text as a whole', () => {
    expect(refusalOf(() => EDTF.parseValue('x'.repeat(100_000))).message.length).toBeLessThan(300);
  });
});

describe('DateTime', () => {
  it.each(['2021-07-26T00:00:00Z', '2020-02-29T23:59:59Z', '2021-07-26T00:00:00.123Z'])(
    'lets %s through',
    (text) => {
      expect(DateTime.parseValue(text)).toBe(text);
      expect(DateTime.parseLiteral({ kind: Kind.STRING, value: text })).toBe(text);
      expect(DateTime.serialize(text)).toBe(text);
    },
  );

  it.each([
    '2021-07-26',
    '2021-07-26T00:00:00',
    '2021-07-26T00:00:00+02:00',
    '2021-13-26T00:00:00Z',
    'now',
    '',
  ])('refuses %j', (text) => {
    const { message, extensions } = refusalOf(() => DateTime.parseValue(text));
    expect(message).toBe(`"${text}" is no instant; right would be one such as 2021-07-26T00:00:00Z.`);
    expect(extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('refuses milliseconds', () => {
    expect(refusalOf(() => DateTime.parseValue(1_627_257_600_000)).message).toContain('is no text');
    expect(refusalOf(() => DateTime.parseLiteral({ kind: Kind.INT, value: '1627257600' })).message).toContain(
      'DateTime in quotes',
    );
  });
});
