import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foundingFolder } from './api-data.js';

/** A mistake put into the data: where the reader has to find it, and what it has to say. */
export type PlantedMistake = { readonly file: string; readonly line: number; readonly reason: RegExp };

/** The founding data in a folder of their own, which a test may change. */
export function copyFounding(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-founding-'));
  cpSync(foundingFolder, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** Puts the five mistakes of which the README speaks into five files; gives them in the order in which they are to be told. */
export function plantMistakes(folder: string): PlantedMistake[] {
  const [government, militias, presence] = relationFiles(folder);
  const claim = '@ background 2:96-139';
  const planted: PlantedMistake[] = [
    {
      ...plant(folder, government, `us BAKCS iran ${claim}`),
      reason: /unknown relation type BAKCS; did you mean BACKS\?$/,
    },
    {
      ...plant(folder, militias, `us BACKS atlantis ${claim}`),
      reason: /there is no actor atlantis; the nearest of \d+ are [\w-]+, [\w-]+, [\w-]+$/,
    },
    {
      ...plant(folder, presence, `us BACKS iran 2021-13 ${claim}`),
      reason: /"2021-13" is not in the calendar; expected a day from 0001-01-01 to 9999-12-31$/,
    },
    {
      ...append(
        folder,
        'dataset.yaml',
        ['events:', '  beyond:', '    summary: Beyond the end.'],
        ['    claims: ["@ article 31:8300-99999"]'],
      ),
      reason: /offset 99999 lies outside the source article, which has \d+ characters$/,
    },
    {
      ...append(folder, 'sources.yaml', ['actors:'], ['  us: { kind: STATE, name: United States }']),
      reason: /the same actor is already at actors-states\.yaml:\d+; give each thing one key and one entry$/,
    },
  ];
  return planted.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Three files that have relations and are none of those that the other mistakes go into. */
function relationFiles(folder: string): [string, string, string] {
  const [first, second, third] = readdirSync(folder)
    .toSorted()
    .filter((name) => !['dataset.yaml', 'sources.yaml'].includes(name))
    .filter((name) => readFileSync(join(folder, name), 'utf8').split('\n').includes('relations:'));
  if (!first || !second || !third)
    throw new Error('expected three files of the founding data with relations');
  return [first, second, third];
}

/** Makes the line the first relation of the file. */
function plant(folder: string, file: string, relation: string): { file: string; line: number } {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  const line = lines.indexOf('relations:') + 1;
  writeFileSync(join(folder, file), lines.toSpliced(line, 0, `  - ${relation}`).join('\n'));
  return { file, line: line + 1 };
}

/** Ends the file with these lines, the first of `wrong` being the one to be told. */
function append(
  folder: string,
  file: string,
  before: string[],
  wrong: string[],
): { file: string; line: number } {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  writeFileSync(join(folder, file), [...lines, ...before, ...wrong, ''].join('\n'));
  return { file, line: lines.length + before.length + 1 };
}
