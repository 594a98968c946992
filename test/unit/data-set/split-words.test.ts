import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlValue } from '../../../src/data-set/parse-yaml.js';
import { readEntries } from '../../../src/data-set/read-collection.js';
import { splitWords } from '../../../src/data-set/split-words.js';
import { aFile } from './small-files.js';

function fail(): never {
  throw new Error('nothing was to be reported');
}

/** The words of the value of `line:` as `text@line:column`. */
function wordsIn(yaml: string): readonly string[] {
  const file = parseYaml(aFile('x.yaml', yaml), fail);
  const value: YamlValue | null = file && { file, node: file.document.contents, path: '' };
  const [entry] = readEntries(value, fail);
  return splitWords(entry?.value ?? null, fail).map(
    ({ text, place }) => `${text} ${place.line}:${place.column}`,
  );
}

describe('the words of a line', () => {
  it('are parted by blanks, and separators are words of their own', () => {
    expect(wordsIn('line: a = b via c,d @ p 1:0-9; q')).toEqual([
      'a 1:7',
      '= 1:9',
      'b 1:11',
      'via 1:13',
      'c 1:17',
      ', 1:18',
      'd 1:19',
      '@ 1:21',
      'p 1:23',
      '1:0-9 1:25',
      '; 1:30',
      'q 1:32',
    ]);
  });

  it('keep dates and open periods whole', () => {
    expect(wordsIn('line: ../2003 2014~/.. 2020-01-03T00:47Z 201X')).toEqual([
      '../2003 1:7',
      '2014~/.. 1:15',
      '2020-01-03T00:47Z 1:24',
      '201X 1:42',
    ]);
  });

  it('part a spell from its actor', () => {
    expect(wordsIn('line: iraq#2014 x')).toEqual(['iraq 1:7', '#2014 1:11', 'x 1:17']);
    expect(wordsIn('line: "iraq #2014 x"')).toEqual(['iraq 1:8', '#2014 1:13', 'x 1:19']);
  });

  it('have their own lines where the text goes on below', () => {
    expect(wordsIn('line:\n  a b\n   c\n')).toEqual(['a 2:3', 'b 2:5', 'c 3:4']);
    expect(wordsIn('line: "a\n  b"\n')).toEqual(['a 1:8', 'b 2:3']);
  });

  it.each([
    ['"a \\u0062"', 'an escape'],
    ["'a ''b'", 'a doubled quote'],
    ['>-\n  a\n  b\n', 'a block'],
  ])('stand at the start of the text where %s is written with %s', (written) => {
    expect(wordsIn(`line: ${written}`).every((word) => word.endsWith(' 1:7'))).toBe(true);
    expect(wordsIn(`line: ${written}`)).toHaveLength(2);
  });

  it('are none where nothing is written', () => {
    expect(splitWords(null, fail)).toEqual([]);
  });
});
