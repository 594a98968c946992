import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../src/data-set/read-data-files.js';
import { mistakesIn, smallFilesWith } from './small-files.js';

describe('a mistake in the syntax of YAML', () => {
  it('is told with its line', () => {
    expect(mistakesIn({ 'x.yaml': 'relations:\n  - [north\nidentities:\n' })).toEqual([
      'x.yaml:3 not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
    ]);
  });

  it('is told for a claim line that begins with @ outside quotes', () => {
    const text = 'events:\n  talks:\n    summary: Talks.\n    claims:\n      - @ paper 1:0-1\n';
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      'x.yaml:5 not valid YAML: Plain value cannot start with reserved character @',
    ]);
  });

  it('is told for a type that the format does not know', () => {
    expect(mistakesIn({ 'x.yaml': 'actors:\n  east: { kind: STATE, name: !!int 5 }\n' })).toEqual([
      'x.yaml:2 not valid YAML: Unresolved tag: tag:yaml.org,2002:int',
    ]);
  });

  it('does not make what the file defines unknown to the others', () => {
    const broken = "actors:\n  east: { kind: STATE, name: East }\nrelations: ['\n";
    const told = mistakesIn({
      'x.yaml': broken,
      'y.yaml': 'relations:\n  - north BACKS east @ paper 1:0-1\n',
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.every((line) => line.startsWith('x.yaml:') && line.includes('not valid YAML'))).toBe(true);
  });

  it('does not make a dataset in the broken file a missing one', () => {
    expect(mistakesIn({ 'dataset.yaml': 'dataset:\n  title: A\n  licence: [\n' })).toEqual([
      expect.stringContaining('dataset.yaml:4 not valid YAML'),
    ]);
  });

  it('is told for a file that is not UTF-8', () => {
    const latin1 = { name: 'x.yaml', bytes: new Uint8Array([0x61, 0x3a, 0x20, 0xe9]) };
    expect(readDataFiles([...smallFilesWith({}), latin1]).problems).toEqual([
      { file: 'x.yaml', line: 1, path: '', message: 'the file is not in UTF-8; save it as UTF-8 text' },
    ]);
  });
});
