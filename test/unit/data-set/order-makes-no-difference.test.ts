import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readDataFiles } from '../../../src/data-set/read-data-files.js';
import { aFile, smallFilesWith } from './small-files.js';

type Data = string | boolean | null | readonly Data[] | { readonly [key: string]: Data };
type Piece = readonly [section: string, entry: Data];

const options = { schema: 'failsafe', customTags: ['null', 'bool'] } as const;
const small = smallFilesWith({});
const whole = small.flatMap(({ bytes }) => {
  const sections: Record<string, Data> = parse(new TextDecoder().decode(bytes), {
    ...options,
    customTags: [...options.customTags],
  });
  return Object.entries(sections);
});

/** Each entry of each section by itself, but for `dataset`, which must stay in one piece. */
const pieces: readonly Piece[] = whole.flatMap(([section, content]): Piece[] => {
  if (section === 'dataset' || content === null || typeof content !== 'object') return [[section, content]];
  if (Array.isArray(content)) return content.map((item: Data): Piece => [section, [item]]);
  return Object.entries(content).map(([key, value]): Piece => [section, { [key]: value as Data }]);
});

/** The data with the keys of all mappings in another order; what depends on order is in lists. */
function withKeysShuffled(data: Data, seed: readonly number[]): Data {
  if (Array.isArray(data)) return data.map((item: Data) => withKeysShuffled(item, seed));
  if (data === null || typeof data !== 'object') return data;
  const entries = Object.entries(data).map(([key, value], at) => ({ key, value, rank: seed[at] ?? 0 }));
  return Object.fromEntries(
    entries
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ key, value }) => [key, withKeysShuffled(value as Data, seed)]),
  );
}

const arrangement = fc.record({
  shuffled: fc.shuffledSubarray([...pieces], { minLength: pieces.length }),
  fileOf: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: pieces.length, maxLength: pieces.length }),
  keySeed: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
});

describe('a data set', () => {
  it('is the same however its entries are spread over files, sections and keys', () => {
    const { dataSet: before } = readDataFiles(small);
    fc.assert(
      fc.property(arrangement, ({ shuffled, fileOf, keySeed }) => {
        const files = [0, 1, 2, 3].map((number) => {
          const sections = new Map<string, Data>();
          shuffled.forEach(([section, content], at) => {
            if (fileOf[at] === number) sections.set(section, joined(sections.get(section), content));
          });
          const data = withKeysShuffled(Object.fromEntries(sections), keySeed);
          return aFile(`${number}.yaml`, sections.size === 0 ? '' : stringify(data));
        });
        const { dataSet, problems } = readDataFiles(files);
        expect(problems).toEqual([]);
        expect({ ...dataSet, digest: '' }).toEqual({ ...before, digest: '' });
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});

function joined(before: Data | undefined, added: Data): Data {
  if (before === undefined) return added;
  if (Array.isArray(before) && Array.isArray(added)) return [...before, ...added];
  return { ...(before as Record<string, Data>), ...(added as Record<string, Data>) };
}
