import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CsvTable, openCsvTable } from '../../../src/bulk/csv-table.js';

describe('a table on its way to the importer', () => {
  let folder: string;
  let table: CsvTable;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'csv-'));
    const own = { id: 'STRING NOT NULL', size: 'FLOAT', names: 'LIST<STRING NOT NULL>' };
    table = openCsvTable(
      folder,
      'Thing',
      [':ID'],
      [own, { id: 'STRING', kept: 'BOOLEAN', count: 'INTEGER' }],
    );
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lines = (name: string) => readFileSync(join(folder, name), 'utf8').split('\n');

  it('has the types of the store in its header, a property of several objects once', async () => {
    table.add(
      `0${table.fields(0, { id: 'a', size: 0.5, names: ['x', 'y'] })}${table.fields(1, { kept: true, count: 2 })}`,
    );
    expect(await table.close()).toEqual({ plain: ['Thing.csv'], multiline: [] });
    expect(lines('Thing.csv')).toEqual([
      ':ID,id:string,size:double,names:string[],kept:boolean,count:long',
      '0,a,0.5,x\u001fy,true,2',
      '',
    ]);
  });

  it.each([
    ['a', ',a,,'],
    ['', ',"",,'],
    ['a "b", c', ',"a ""b"", c",,'],
    [' a ', ', a ,,'],
  ])('writes the text %j so that it is read as it is', (id, fields) => {
    expect(table.fields(0, { id, size: null, names: null })).toBe(fields);
  });

  it('leaves all fields of an object empty that is not there', () => {
    expect(table.fields(1, null)).toBe(',,');
  });

  it('puts lines with breaks in them into a file of their own, with the same header', async () => {
    for (const id of ['a', 'b\nc', 'd\re'])
      table.add(`0${table.fields(0, { id, size: null, names: null })}${table.fields(1, null)}`);
    expect(await table.close()).toEqual({ plain: ['Thing.csv'], multiline: ['Thing-multiline.csv'] });
    expect(lines('Thing.csv')).toHaveLength(3);
    expect(lines('Thing-multiline.csv')).toEqual([
      lines('Thing.csv')[0],
      '0,"b',
      'c",,,,',
      '0,"d\re",,,,',
      '',
    ]);
  });

  it.each([[['a\u001fb']], [['']]])('refuses the list %j, which would be read as another', (names) => {
    expect(() => table.fields(0, { id: 'a', size: null, names })).toThrow('U+001F');
  });

  it('makes no file where there is nothing for it', async () => {
    expect(await table.close()).toEqual({ plain: [], multiline: [] });
  });

  it('tells of a disk that does not take it', async () => {
    rmSync(folder, { recursive: true });
    expect(() => table.add('0')).toThrow('ENOENT');
  });
});
