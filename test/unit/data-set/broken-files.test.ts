import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../src/data-set/read-data-files.js';
import { aFile, smallFilesWith } from './small-files.js';

const small = smallFilesWith({});
const inOneFile = small.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');

describe('a file that is broken somewhere', () => {
  it('gives either a data set or problems with lines of the file, and never throws', () => {
    const cut = fc.record({
      at: fc.nat({ max: inOneFile.length - 1 }),
      length: fc.nat({ max: 8 }),
      put: fc.oneof(
        fc.constantFrom('', ' ', '\n', '#', '@', ';', ',', ':', '{', '[', '- '),
        fc.string({ maxLength: 4 }),
      ),
    });
    fc.assert(
      fc.property(cut, ({ at, length, put }) => {
        const text = inOneFile.slice(0, at) + put + inOneFile.slice(at + length);
        const { dataSet, problems } = readDataFiles([aFile('all.yaml', text)]);
        expect(dataSet === null).toBe(problems.length > 0);
        const lastLine = text.split('\n').length;
        for (const { line, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lastLine);
          expect(message).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('gives problems whatever text stands in it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(readDataFiles([aFile('any.yaml', text)]).problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});
