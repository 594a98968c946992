import { describe, expect, it } from 'vitest';
import { namesColumns, readTable } from '../../../../src/import/formats/read-table.js';
import { problemsOf, recordsOf } from './reading.js';

const source = {
  read: (text: AsyncIterable<string>) =>
    readTable(text, { columns: ['id', 'title'], optional: ['url'] }, ({ id, title, url }) => [
      { record: 'source' as const, id, title, ...(url ? { url } : {}) },
    ]),
};

describe('a table', () => {
  it('has its columns in any order, others between, and blanks around cells', async () => {
    expect(await recordsOf(source, 'title,more,id\n A title ,x,source:a\n')).toEqual([
      { record: 'source', id: 'source:a', title: 'A title' },
    ]);
    expect(await recordsOf(source, 'id,title,url\nsource:a,A,https://a.example\n')).toEqual([
      { record: 'source', id: 'source:a', title: 'A', url: 'https://a.example' },
    ]);
  });

  it('is refused as a whole when it lacks a column', async () => {
    expect(await problemsOf(source, 'id,name\nsource:a,A\nsource:b,B\n')).toEqual([
      '1 : lacks the columns title; right would be a first line that names them',
    ]);
  });

  it('tells of each line that has too few or too many cells, and reads the others', async () => {
    expect(await problemsOf(source, 'id,title\nsource:a\nsource:b,B\nsource:c,C,D\n')).toEqual([
      '2 : has 1 cells; right would be 2, as in the first line',
      '4 : has 3 cells; right would be 2, as in the first line',
    ]);
  });

  it('is told by its first line', () => {
    expect(namesColumns('\uFEFF"id", title ,more\r\n1,2,3', ['title', 'id'])).toBe(true);
    expect(namesColumns('id\tname\n', ['id', 'title'], '\t')).toBe(false);
  });
});
