import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/data-set/problem.js';
import { readDataSet } from '../../../src/data-set/read-data-set.js';
import { smallFolder } from './small-files.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-set-'));
});
afterEach(() => rm(folder, { recursive: true }));

const files = {
  'dataset.yaml': 'dataset:\n  title: Many mistakes\n  license: none\n',
  'facts.yaml': `sources:
  paper: { title: A paper, sha256: 12, length: 100 }
actors:
  north: { kind: STATE, name: North, formerIds: [south] }
  south: { kind: STAT, name: South }
events:
  talks:
    summary: Talks.
    causedBy: [talks]
`,
  'relations.yaml': `relations:
  - north BAKCS sout by nobody @ paper 1:0-101
  - relation: north BACKS south
    colour: red
    claims:
      - DENIES 2021-13 @ paper 0:5-1
        VERBATIM
`,
  'syntax.yaml': 'identities: [\n',
};

describe('a data set with many mistakes', () => {
  it('tells all of them, in the order of files and lines', async () => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const { dataSet, problems } = await readDataSet(folder);
    expect(dataSet).toBeNull();
    expect(problems.map((problem) => formatProblem(problem).replace(/;.*| \(.*| expected .*/, ''))).toEqual([
      'dataset.yaml:2 dataset: licence is missing',
      'dataset.yaml:3 dataset.license: unknown key license',
      'facts.yaml:2 sources.paper.sha256: 12 is not right here',
      'facts.yaml:4 actors.north: the former id south is still an actor',
      'facts.yaml:5 actors.south.kind: unknown kind of actor STAT',
      'facts.yaml:7 events.talks: no claim',
      'facts.yaml:7 events.talks: causedBy goes in a circle: talks -> talks',
      'relations.yaml:2 relations[0]: unknown relation type BAKCS',
      'relations.yaml:2 relations[0]: there is no actor sout',
      'relations.yaml:2 relations[0]: there is no actor or source nobody',
      'relations.yaml:2 relations[0]: offset 101 lies outside the source paper, which has 100 characters',
      'relations.yaml:4 relations[1].colour: unknown key colour',
      expect.stringContaining('relations.yaml:6 relations[1].claims[0]: "2021-13"'),
      'relations.yaml:6 relations[1].claims[0]: paragraph 0',
      'relations.yaml:6 relations[1].claims[0]: offsets 5-1 hold no text',
      expect.stringContaining('syntax.yaml:2 not valid YAML'),
    ]);
  });

  it('tells the column of the word that is wrong, also in a line that goes on below', async () => {
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    const text = `relations:
  - north BACKS south by nort
      @ paper 1:0-1; papr 1:0-1
  - "south BACKS nort @ paper 1:0-1"
`;
    await writeFile(join(folder, 'relations.yaml'), text);
    const { problems } = await readDataSet(folder);
    const told = problems.filter(({ file }) => file === 'relations.yaml');
    expect(told.map(({ line, column }) => ({ line, column, word: wordAt(text, line, column) }))).toEqual([
      { line: 2, column: 26, word: 'nort' },
      { line: 3, column: 22, word: 'papr' },
      { line: 4, column: 18, word: 'nort' },
    ]);
  });

  it('tells a folder that is not there', async () => {
    const { problems } = await readDataSet(join(folder, 'none'));
    expect(problems).toEqual([
      {
        file: join(folder, 'none'),
        line: 1,
        path: '',
        message: expect.stringContaining('cannot be read (ENOENT'),
      },
    ]);
  });

  it('tells a folder without files of its kind', async () => {
    await writeFile(join(folder, 'README.md'), 'dataset:\n');
    await mkdir(join(folder, 'more.yaml'));
    const { problems } = await readDataSet(folder);
    expect(problems).toEqual([expect.objectContaining({ file: '.', line: 1 })]);
  });

  it('has nothing wrong with the small data set', async () => {
    expect((await readDataSet(smallFolder)).problems).toEqual([]);
  });
});

function wordAt(text: string, line: number, column = 0): string | undefined {
  return /^[\w-]+/.exec(text.split('\n')[line - 1]?.slice(column - 1) ?? '')?.[0];
}
