import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const sha256 = '4'.repeat(64);

function source(fields: Record<string, string>): string {
  const all = { title: 'A book', sha256, length: '10', ...fields };
  const lines = Object.entries(all).map(([key, value]) => `    ${key}: ${value}\n`);
  return `sources:\n  book:\n${lines.join('')}`;
}

const cases: readonly (readonly [string, Record<string, string>, string])[] = [
  [
    'a digest that is too short',
    { sha256: 'abc' },
    'x.yaml:4 sources.book.sha256: abc is not right here; expected 64 hexadecimal digits, a to f in lower case',
  ],
  ['a missing digest', { sha256: '' }, 'x.yaml:4 sources.book.sha256: sha256 is missing'],
  ['a missing title', { title: 'null' }, 'x.yaml:3 sources.book.title: title is missing'],
  [
    'a length of nothing',
    { length: '0' },
    'x.yaml:5 sources.book.length: 0 is not right here; expected a whole number of UTF-16 units',
  ],
  [
    'an unknown reliability',
    { reliability: 'G' },
    'x.yaml:6 sources.book.reliability: unknown reliability G; did you mean A?',
  ],
  [
    'an unknown kind',
    { kind: 'BACKROUND' },
    'x.yaml:6 sources.book.kind: unknown kind of source BACKROUND; did you mean BACKGROUND?',
  ],
  [
    'a date that does not exist',
    { published: '2021-02-30' },
    'x.yaml:6 sources.book.published: "2021-02-30" ',
  ],
  [
    'a month as the day of retrieval',
    { retrieved: '2021-07' },
    'x.yaml:6 sources.book.retrieved: 2021-07 is no day; expected a date such as 2021-07-25',
  ],
  [
    'an address that a browser would run',
    { url: 'javascript:alert(1)' },
    'x.yaml:6 sources.book.url: javascript:alert(1) is not right here; expected an address that begins with https:// or http://',
  ],
  [
    'a copy outside the folder of copies',
    { file: '../secret.txt' },
    'x.yaml:6 sources.book.file: ../secret.txt is not right here; expected the name of a file, without a folder',
  ],
  [
    'a copy of an unknown source',
    { copyOf: 'papers' },
    'x.yaml:6 sources.book.copyOf: there is no source papers; did you mean paper?',
  ],
  [
    'a copy of itself',
    { copyOf: 'book' },
    'x.yaml:2 sources.book: copyOf goes in a circle: book -> book; a source cannot be its own copy',
  ],
];

describe('a mistake in a source', () => {
  it.each(cases)('tells %s', (_mistake, fields, told) => {
    expect(mistakesIn({ 'x.yaml': source(fields) })).toEqual([expect.stringContaining(told)]);
  });

  it('tells copies of one another once', () => {
    const text = `${source({ copyOf: 'copy' })}${source({ copyOf: 'book' }).replace('sources:\n  book', '  copy')}`;
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      'x.yaml:2 sources.book: copyOf goes in a circle: book -> copy -> book; a source cannot be its own copy',
    ]);
  });

  it('does not make the locators in a source of unreadable length wrong', () => {
    const text = `${source({ length: 'long' })}relations:\n  - north BACKS south#book @ book 1:0-9999\n`;
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      'x.yaml:5 sources.book.length: long is not right here; expected a whole number of UTF-16 units',
    ]);
  });
});
