import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ClaimRecord, DataSet, EvidenceRecord } from '../../../src/data-set/data-set.js';
import { readDataSet } from '../../../src/data-set/read-data-set.js';

const root = resolve(import.meta.dirname, '../../..');

/** Where the article lies, which is not ours to ship: beside the project, where its authors work. */
const articleFile = join(root, '../shared/seed/article.txt');

/** Whether the tests that read the article can run; those that cannot carry `needsArticle` in their name. */
export const hasArticle = existsSync(articleFile);

/** What the name of a suite says when it is skipped. */
export const needsArticle = '(needs the article as ../shared/seed/article.txt)';

/** The founding data, which another test finds free of mistakes. */
export const founding: DataSet = await readFounding();

/** The texts that are at hand, by id of their source. */
export const texts: ReadonlyMap<string, string> = new Map(
  [
    ['source:background', join(root, 'data/sources/background-note.txt')] as const,
    ['source:article', articleFile] as const,
  ]
    .filter(([, file]) => existsSync(file))
    .map(([id, file]) => [id, readFileSync(file, 'utf8')]),
);

/** The text of the article, empty where it is not at hand. */
export const article = texts.get('source:article') ?? '';

/** The passages of the article that claims cite. */
export const citedOfArticle: readonly EvidenceRecord[] = founding.claims
  .flatMap(({ evidence }) => evidence)
  .filter(({ sourceId }) => sourceId === 'source:article');

/** The list of passages of the article that hold nothing to encode, as its file says. */
export const setAsideYaml = readFileSync(join(root, 'data/coverage/article.yaml'), 'utf8');

/** The pieces of evidence of a claim whose text is at hand, each with that text. */
export function readableEvidence({
  evidence,
}: Pick<ClaimRecord, 'evidence'>): { piece: EvidenceRecord; text: string }[] {
  return evidence.flatMap((piece) => {
    const text = texts.get(piece.sourceId);
    return text === undefined ? [] : [{ piece, text }];
  });
}

/** The founding data by what they rest on, as suites run over them by name; those of the article are skipped where it is not at hand. */
export const bodies = [
  ['that rests on the note alone', { atHand: true, has: restsOnNote }],
  [
    `that rests on the article ${needsArticle}`,
    { atHand: hasArticle, has: (claims: readonly ClaimRecord[]) => !restsOnNote(claims) },
  ],
] as const;

function restsOnNote(claims: readonly ClaimRecord[]): boolean {
  return claims.every(({ evidence }) => evidence.every(({ sourceId }) => sourceId === 'source:background'));
}

async function readFounding(): Promise<DataSet> {
  const { dataSet, problems } = await readDataSet(join(root, 'data/founding'));
  if (!dataSet) throw new Error(`the founding data have ${problems.length} mistakes`);
  return dataSet;
}
