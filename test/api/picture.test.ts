import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { askGraph } from '../../examples/picture/ask/ask-graph.js';
import type { GraphAnswer } from '../../examples/picture/ask/graph-answer.js';
import { sendOverHttp } from '../../examples/picture/ask/send-over-http.js';
import { drawPicture } from '../../examples/picture/draw/draw-picture.js';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

const file = new URL('../../docs/founding-graph.svg', import.meta.url);

let service: TestService;
let answer: GraphAnswer;
let counted: unknown;
let committed: string;
let today: string;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection());
  answer = await askGraph(sendOverHttp(`${service.url}/graphql`));
  counted = (await service.ask('{ dataset { actors relations } }')).body.data.dataset;
  committed = await readFile(file, 'utf8');
  // Drawing holds up this process, and with it the service, for longer than a connection is kept: nothing is asked after it.
  // How often data were loaded before is each store's own affair.
  const version = Number(committed.match(/, version (\d+):/)?.[1]);
  today = drawPicture({ ...answer, dataset: { ...answer.dataset, version } });
});
afterAll(() => service.stop());

it('the service answers the picture with as many actors and relations as it says that it has', () => {
  expect(counted).toEqual({ actors: answer.actors.length, relations: answer.relations.length });
});

it('docs/founding-graph.svg is what the service answers today', () => {
  const remedy = '`npm start`, then `npm run picture` in another terminal, draws it anew';
  expect(committed === today, `docs/founding-graph.svg is out of date: ${remedy}`).toBe(true);
});
