import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvLine, readCsv } from '../../../../src/import/formats/read-csv.js';
import { collected, inPieces } from './reading.js';

async function linesOf(text: string, length?: number, delimiter = ','): Promise<CsvLine[]> {
  return (await collected(readCsv(inPieces(text, length), { delimiter, quote: '"' }))).flat();
}

describe('a file of cells', () => {
  it('may begin with a mark of the byte order, which is no part of the first cell', async () => {
    expect(await linesOf('\uFEFFa,b\n')).toEqual([{ line: 1, cells: ['a', 'b'] }]);
  });

  it('counts lines where they begin, with line ends inside of quotes and empty lines between', async () => {
    const text = 'a,"one\ntwo"\n\nb,"three\r\nfour\r\nfive"\r\nc,d\n';
    expect(await linesOf(text)).toEqual([
      { line: 1, cells: ['a', 'one\ntwo'] },
      { line: 4, cells: ['b', 'three\r\nfour\r\nfive'] },
      { line: 7, cells: ['c', 'd'] },
    ]);
  });

  it('tells the line of a quote that stands wrong, and goes on behind it', async () => {
    expect(await linesOf('a,b\nc,d"e\n"f"g,h\ni,j\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      {
        line: 2,
        problems: [expect.objectContaining({ reason: expect.stringContaining('does not begin with one') })],
      },
      {
        line: 3,
        problems: [expect.objectContaining({ reason: expect.stringContaining('behind a closing quote') })],
      },
      { line: 4, cells: ['i', 'j'] },
    ]);
  });

  it('tells where a quote is left open', async () => {
    expect(await linesOf('a,b\nc,"d\ne,f\n')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, problems: [{ field: '', reason: expect.stringContaining('no later line closes') }] },
    ]);
  });

  it('gives up a line that has no end, and holds no more of it', async () => {
    let read = 0;
    async function* endless() {
      yield 'a,b\nc,"';
      for (; ; read += 1) yield 'x'.repeat(100_000);
    }
    const lines = (await collected(readCsv(endless(), { delimiter: ',', quote: '"' }))).flat();
    expect(lines[1]).toEqual({
      line: 2,
      problems: [{ field: '', reason: expect.stringContaining('is longer than') }],
    });
    expect(read).toBeLessThan(12);
  });

  it('reads alike however the text is cut, within a character too', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'é', '😀', '日'),
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, length) => {
          const text = rows
            .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          const found = await linesOf(text, length);
          expect(found.map((line) => 'cells' in line && line.cells)).toEqual(rows);
          let at = 1;
          for (const [index, cells] of rows.entries()) {
            expect(found[index]?.line).toBe(at);
            at += cells.join('').split('\n').length;
          }
        },
      ),
    );
  });
});
