import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { actorsPage, type GraphAnswer, relationsPage } from './graph-answer.js';
import { PictureError } from './picture-error.js';

/** Sends one operation of a document and gives its `data`; raises a PictureError where there is none. */
export type Send = (query: string, operationName: string, variables: object) => Promise<unknown>;

type Page<Item> = {
  dataset: GraphAnswer['dataset'];
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/** All actors and relations; pages of different versions of the data are never mixed. */
export async function askGraph(send: Send): Promise<GraphAnswer> {
  const document = await readFile(new URL('../picture.graphql', import.meta.url), 'utf8');
  const page = async <Shape extends z.ZodType>(operation: string, shape: Shape, after: string | null) => {
    const read = shape.safeParse(await send(document, operation, { after }));
    if (read.success) return read.data;
    throw new PictureError(
      `The service answers ${operation} in another shape than this script knows.`,
      'Is it of the same version as this folder?',
    );
  };
  const actors = await allPages(async (after) => {
    const { dataset, actors } = await page('PictureActors', actorsPage, after);
    return { dataset, ...actors };
  });
  const relations = await allPages(async (after) => {
    const { dataset, relations } = await page('PictureRelations', relationsPage, after);
    return { dataset, ...relations };
  });
  requireSameVersion([actors.dataset, relations.dataset]);
  return { dataset: actors.dataset, actors: actors.items, relations: relations.items };
}

async function allPages<Item>(ask: (after: string | null) => Promise<Page<Item>>) {
  let page = await ask(null);
  const { dataset } = page;
  const items = [...page.nodes];
  while (page.pageInfo.hasNextPage) {
    page = await ask(page.pageInfo.endCursor);
    requireSameVersion([dataset, page.dataset]);
    items.push(...page.nodes);
  }
  return { dataset, items };
}

function requireSameVersion(datasets: GraphAnswer['dataset'][]): void {
  if (new Set(datasets.map(({ version }) => version)).size === 1) return;
  throw new PictureError('The data changed while they were read.', 'Run the command again.');
}
